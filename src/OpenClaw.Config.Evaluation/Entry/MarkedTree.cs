using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.Evaluation.Entry;

/// <summary>
/// What can be said of a file by its syntax alone: which methods have attributes of which names, and which names it gives to other
/// types. Spans and texts, no nodes, so that keeping it keeps no tree alive.
/// </summary>
/// <param name="Methods">The methods with attributes, and the last parts of the attributes' names.</param>
/// <param name="Aliases">The names that <c>using X = Y;</c> gives.</param>
/// <param name="GlobalAliases">Those that hold in all files.</param>
internal sealed record MarkedTree(
    IReadOnlyList<(TextSpan Method, IReadOnlyList<string> Attributes)> Methods,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> GlobalAliases)
{
    public static MarkedTree Of(SyntaxTree tree, CancellationToken cancellation)
    {
        var methods = new List<(TextSpan, IReadOnlyList<string>)>();
        var aliases = new List<string>();
        var globalAliases = new List<string>();
        // Types, namespaces and lists of usings are entered, members are not: no file is walked down to its expressions.
        var nodes = tree.GetRoot(cancellation).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax);
        foreach (var node in nodes)
        {
            if (node is MethodDeclarationSyntax { AttributeLists.Count: > 0 } method)
            {
                methods.Add((method.Span, [.. method.AttributeLists.SelectMany(static list => list.Attributes).Select(static attribute => LastPart(attribute.Name))]));
            }
            else if (node is UsingDirectiveSyntax { Alias: { } alias } directive)
            {
                (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) ? globalAliases : aliases).Add(alias.Name.Identifier.ValueText);
            }
        }

        return new MarkedTree(methods, aliases, globalAliases);
    }

    private static string LastPart(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };
}
