using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Host;

/// <summary>Answers about the order of writes from the syntax behind them.</summary>
internal sealed class SyntaxWriteOrder(EvaluationResult result) : IWriteOrder
{
    /// <inheritdoc />
    public bool AlwaysFollows(SourceSpan first, SourceSpan second)
    {
        if (first.File != second.File || first.Start >= second.Start || result.Locate(first) is not { SourceTree: { } tree } location)
        {
            return false;
        }

        var root = tree.GetRoot();
        return ConditionsOf(root, location.SourceSpan.Start).SequenceEqual(ConditionsOf(root, second.Start));
    }

    /// <summary>What decides whether, and how often, the code at a position runs: branches, loops, and the method around it all.</summary>
    private static IEnumerable<SyntaxNode> ConditionsOf(SyntaxNode root, int position)
    {
        var child = root.FindToken(position).Parent;
        for (var node = child?.Parent; node is not null; child = node, node = node.Parent)
        {
            switch (node)
            {
                case IfStatementSyntax branch when child != branch.Condition:
                case ConditionalExpressionSyntax choice when child != choice.Condition:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } logic
                    when child == logic.Right:
                case ConditionalAccessExpressionSyntax access when child == access.WhenNotNull:
                    yield return child!;
                    break;
                case SwitchSectionSyntax or SwitchExpressionArmSyntax or CatchClauseSyntax:
                case WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax:
                    yield return node;
                    break;
                case LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    yield return node;
                    yield break;
                default:
                    break;
            }
        }
    }
}
