using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Evaluation.Contract;

namespace OpenClaw.Config.Evaluation.Entry;

/// <summary>Finds the methods to evaluate.</summary>
internal static class MarkedMethods
{
    /// <summary>The marked methods of a compilation. Only methods with an attribute whose name may be one of ours are bound.</summary>
    public static IEnumerable<IMethodSymbol> In(Compilation compilation, LibraryContract contract, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            SemanticModel? model = null;
            foreach (var method in tree.GetRoot(cancellation).DescendantNodes(static node => node is not BaseMethodDeclarationSyntax).OfType<MethodDeclarationSyntax>())
            {
                if (method.AttributeLists.Count == 0)
                {
                    continue;
                }

                model ??= compilation.GetSemanticModel(tree);
                if (model.GetDeclaredSymbol(method, cancellation) is { } symbol && (Find(symbol, contract.ConfigAttribute) ?? Find(symbol, contract.FleetAttribute)) is not null)
                {
                    yield return symbol;
                }
            }
        }
    }

    /// <summary>Each method once, in an order that does not depend on who found them.</summary>
    public static IReadOnlyList<IMethodSymbol> InOrder(IEnumerable<IMethodSymbol> methods) =>
    [
        .. methods.Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
            .OrderBy(static method => method.Locations.FirstOrDefault()?.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static method => method.Locations.FirstOrDefault()?.SourceSpan.Start),
    ];

    public static AttributeData? Find(ISymbol symbol, INamedTypeSymbol? type) => type is null
        ? null
        : symbol.GetAttributes().FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type));
}
