using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary><c>$"a{b,5:c}"</c>, under the invariant culture.</summary>
internal sealed class Interpolations() : ExpressionHandler<IInterpolatedStringOperation>(OperationKind.InterpolatedString)
{
    protected override Value Evaluate(IInterpolatedStringOperation operation, Frame frame)
    {
        if (operation.ConstantValue.HasValue)
        {
            return Constants.Of(operation.Syntax, operation.Type, operation.ConstantValue.Value);
        }

        var text = new StringBuilder();
        var isKnown = true;
        foreach (var part in operation.Parts)
        {
            if (Part(part, frame) is { } known)
            {
                text.Append(known);
            }
            else
            {
                isKnown = false;
            }
        }

        return isKnown ? Texts.Made(operation.Syntax, text.ToString(), frame) : new UnknownValue(operation.Syntax);
    }

    private static string? Part(IInterpolatedStringContentOperation part, Frame frame)
    {
        switch (part)
        {
            case IInterpolatedStringTextOperation text:
                return text.Text.ConstantValue.Value as string;
            case IInterpolationOperation hole:
                var value = frame.Run.Evaluate(hole.Expression, frame);
                var format = (hole.FormatString?.ConstantValue.Value as string)?.TrimStart(':');
                return Texts.Formatted(value, format, hole.Expression.Syntax, frame) is { } printed ? Aligned(printed, hole.Alignment?.ConstantValue.Value, hole.Syntax, frame) : null;
            case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation append }:
                return Appended(append, frame);
            default:
                frame.Run.Refuse(part.Syntax, "a custom interpolated string handler is not evaluated; use a plain string", frame);
                return null;
        }
    }

    /// <summary>A part that the compiler hands to an interpolated string handler.</summary>
    private static string? Appended(IInvocationOperation append, Frame frame)
    {
        var arguments = append.Arguments.ToDictionary(static argument => argument.Parameter!.Name, static argument => argument.Value);
        var value = frame.Run.Evaluate(arguments["value"], frame);
        var format = arguments.TryGetValue("format", out var given) ? given.ConstantValue.Value as string : null;
        return Texts.Formatted(value, format, arguments["value"].Syntax, frame) is { } printed
            ? Aligned(printed, arguments.TryGetValue("alignment", out var alignment) ? alignment.ConstantValue.Value : null, append.Syntax, frame)
            : null;
    }

    private static string Aligned(string text, object? alignment, SyntaxNode syntax, Frame frame)
    {
        frame.Run.Budget.CheckSize(syntax, Math.Abs((long)(alignment as int? ?? 0)));
        return alignment switch
        {
            int width and >= 0 => text.PadLeft(width),
            int width => text.PadRight(-width),
            _ => text,
        };
    }
}
