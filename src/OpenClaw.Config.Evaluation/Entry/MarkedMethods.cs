using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Contract;

namespace OpenClaw.Config.Evaluation.Entry;

/// <summary>
/// Finds the methods to evaluate. Remembers of each file what its syntax says, so that an edit costs a look at one file and not at
/// all of the project; a caller that is asked again and again keeps one of these.
/// </summary>
internal sealed class MarkedMethods
{
    private static readonly string[] Names = ["OpenClawConfig", "OpenClawConfigAttribute", "OpenClawFleet", "OpenClawFleetAttribute"];

    private readonly ConditionalWeakTable<SyntaxTree, MarkedTree> _known = new();

    /// <summary>The marked methods of a compilation. Only methods with an attribute whose name may be one of ours are bound.</summary>
    public IEnumerable<IMethodSymbol> In(Compilation compilation, LibraryContract contract, CancellationToken cancellation)
    {
        var trees = compilation.SyntaxTrees.Select(tree => (Tree: tree, Marks: Read(tree, cancellation))).ToList();
        var everywhere = new HashSet<string>(Names.Concat(trees.SelectMany(static tree => tree.Marks.GlobalAliases)), StringComparer.Ordinal);
        foreach (var (tree, marks) in trees)
        {
            SemanticModel? model = null;
            foreach (var (span, attributes) in marks.Methods)
            {
                if (!attributes.Any(name => everywhere.Contains(name) || marks.Aliases.Contains(name)))
                {
                    continue;
                }

                cancellation.ThrowIfCancellationRequested();
                model ??= compilation.GetSemanticModel(tree);
                if (model.GetDeclaredSymbol(tree.GetRoot(cancellation).FindNode(span), cancellation) is IMethodSymbol symbol
                    && (Find(symbol, contract.ConfigAttribute) ?? Find(symbol, contract.FleetAttribute)) is not null)
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

    // Not GetValue: what a cancelled reading throws must not be remembered, and its delegate could not take the token.
    private MarkedTree Read(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!_known.TryGetValue(tree, out var marks))
        {
            marks = MarkedTree.Of(tree, cancellation);
            _ = _known.GetValue(tree, _ => marks);
        }

        return marks;
    }
}
