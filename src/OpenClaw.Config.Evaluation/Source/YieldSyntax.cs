using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenClaw.Config.Evaluation.Source;

/// <summary>Finds the <c>yield</c>s of a method.</summary>
internal static class YieldSyntax
{
    /// <summary>The yields of a declaration, all that is around them in it, but not those of functions inside of it; null when there is none.</summary>
    public static ISet<SyntaxNode>? In(SyntaxNode declaration)
    {
        HashSet<SyntaxNode>? found = null;
        foreach (var node in declaration.DescendantNodes(node => node == declaration || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or ExpressionSyntax)))
        {
            if (node is YieldStatementSyntax)
            {
                found ??= [];
                for (var around = node; around is not null && around != declaration && found.Add(around); around = around.Parent)
                {
                }
            }
        }

        return found;
    }
}
