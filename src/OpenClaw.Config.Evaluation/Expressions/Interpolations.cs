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
                return Texts.Of(value, format, hole.Expression.Syntax, frame) is { } printed ? Aligned(printed, hole) : null;
            default:
                frame.Run.Refuse(part.Syntax, "a custom interpolated string handler is not evaluated; use a plain string", frame);
                return null;
        }
    }

    private static string Aligned(string text, IInterpolationOperation hole) => hole.Alignment?.ConstantValue.Value switch
    {
        int width and >= 0 => text.PadLeft(width),
        int width => text.PadRight(-width),
        _ => text,
    };
}
