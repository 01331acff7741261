using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Analyzers.Fixes;

namespace OpenClaw.Config.CodeFixes.Edits;

/// <summary>Finds the change of text that a fix comes to, or finds that there is none that means only that.</summary>
internal static class FixEditor
{
    private const string LibraryNamespace = "OpenClaw.Config.";

    /// <summary>The change; null when the fix cannot be applied here.</summary>
    public static async Task<TextChange?> FindChangeAsync(Document document, FixOrder order, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var target = new TextSpan(order.Start, order.Length);
        if (root is null || !root.FullSpan.Contains(target))
        {
            return null;
        }

        switch (order.Kind)
        {
            case FixKind.ReplaceByText:
                return FindExpression(root, target) is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression }
                    ? new TextChange(target, SymbolDisplay.FormatLiteral(order.Text, quote: true))
                    : null;
            case FixKind.ReplaceByCode:
                return FindExpression(root, target) is not null && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
                    ? new TextChange(target, Qualify(model, order))
                    : null;
            case FixKind.RenameCall:
                return CallEdits.FindCall(root, target) is null ? null : new TextChange(target, order.Text);
            case FixKind.AddCall:
                return CallEdits.FindCall(root, target) is { } owner ? CallEdits.Add(owner, order.Text) : null;
            default:
                return CallEdits.FindCall(root, target) is not { } call ? null
                    : CallEdits.IsWholeOfLambda(call) ? await EmptyAsync(document, call, cancellation).ConfigureAwait(false)
                    : CallEdits.Remove(call);
        }
    }

    private static ExpressionSyntax? FindExpression(SyntaxNode root, TextSpan span)
    {
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        return node is ExpressionSyntax expression && node.Span == span ? expression : null;
    }

    // Configuring nothing is not the same as no call, so the lambda stays; one that has to return something cannot be empty.
    private static async Task<TextChange?> EmptyAsync(Document document, InvocationExpressionSyntax call, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model?.GetTypeInfo(call.Parent!, cancellation).ConvertedType is INamedTypeSymbol { DelegateInvokeMethod.ReturnsVoid: true } ? CallEdits.Empty(call) : null;
    }

    // The operator may name the library's types in full everywhere; then so does the fix.
    private static string Qualify(SemanticModel model, FixOrder order)
    {
        var code = SyntaxFactory.ParseExpression(order.Text);
        if (!code.GetFirstToken().IsKind(SyntaxKind.IdentifierToken))
        {
            return order.Text;
        }

        var bound = model.GetSpeculativeSymbolInfo(order.Start, code, SpeculativeBindingOption.BindAsExpression);
        return bound.Symbol is null && bound.CandidateSymbols.IsEmpty ? LibraryNamespace + order.Text : order.Text;
    }
}
