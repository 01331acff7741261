using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.CodeFixes.Edits;

/// <summary>Changes to calls of builder members. They return the builder they are called on, so a call can go without its chain breaking.</summary>
internal static class CallEdits
{
    /// <summary>The call whose name stands there, as in <c>g.Port(1)</c>; null for anything else.</summary>
    public static InvocationExpressionSyntax? FindCall(SyntaxNode root, TextSpan name)
    {
        var token = root.FindToken(name.Start);
        return token.Span == name
            && token.Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } simple
            && access.Name == simple
                ? call
                : null;
    }

    /// <summary>Takes a call out of its chain; takes its statement along when nothing else is left of it.</summary>
    public static TextChange? Remove(InvocationExpressionSyntax call)
    {
        var receiver = ((MemberAccessExpressionSyntax)call.Expression).Expression;
        if (!IsPlain(call))
        {
            return null;
        }

        if (receiver is InvocationExpressionSyntax || call.Parent is MemberAccessExpressionSyntax)
        {
            return new TextChange(TextSpan.FromBounds(receiver.Span.End, call.Span.End), string.Empty);
        }

        // `g => g` is no statement, and a body that is nothing but a builder means something else.
        return call.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } statement
            ? new TextChange(statement.FullSpan, string.Empty)
            : null;
    }

    /// <summary>Whether a call on the parameter of a lambda is all that the lambda does, as in <c>g => g.Port(1)</c>.</summary>
    public static bool IsWholeOfLambda(InvocationExpressionSyntax call) =>
        call.Parent is LambdaExpressionSyntax && ((MemberAccessExpressionSyntax)call.Expression).Expression is IdentifierNameSyntax;

    /// <summary>Leaves a lambda that does nothing in the place of one that made this call alone.</summary>
    public static TextChange? Empty(InvocationExpressionSyntax call) => IsPlain(call) ? new TextChange(call.Span, "{ }") : null;

    /// <summary>Adds a call to what the delegate of another call does.</summary>
    public static TextChange? Add(InvocationExpressionSyntax owner, string call)
    {
        if (owner.ArgumentList.Arguments.LastOrDefault()?.Expression is not LambdaExpressionSyntax lambda)
        {
            return null;
        }

        if (lambda.ExpressionBody is InvocationExpressionSyntax body)
        {
            return new TextChange(new TextSpan(body.Span.End, 0), "." + call);
        }

        var parameter = lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var single] } => single.Identifier.ValueText,
            _ => null,
        };
        if (parameter is null || lambda.Block is not { } block)
        {
            return null;
        }

        var last = block.Statements.LastOrDefault();
        return last is null
            ? new TextChange(new TextSpan(block.OpenBraceToken.Span.End, 0), $" {parameter}.{call};")
            : new TextChange(new TextSpan(last.Span.End, 0), $"{EndOfLine(last)}{Indentation(last)}{parameter}.{call};");
    }

    // Keys that are computed may name another place next time around, and an argument that changes a variable does more than set a value.
    private static bool IsPlain(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        return arguments.Take(arguments.Count - 1).All(static argument => argument.Expression is LiteralExpressionSyntax)
            && !call.ArgumentList.DescendantNodes().Any(static node => node is AssignmentExpressionSyntax
                || node.RawKind is (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression
                    or (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression);
    }

    private static string Indentation(SyntaxNode node) =>
        node.GetLeadingTrivia().LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToString();

    private static string EndOfLine(SyntaxNode node) =>
        node.GetTrailingTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } line ? line.ToString() : " ";
}
