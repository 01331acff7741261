using Microsoft.CodeAnalysis.Operations;

namespace OpenClaw.Config.Evaluation.Expressions.Arithmetic;

/// <summary>The six comparisons over an order.</summary>
internal static class Comparison
{
    public static object? Of(BinaryOperatorKind kind, int order) => kind switch
    {
        BinaryOperatorKind.Equals => order == 0,
        BinaryOperatorKind.NotEquals => order != 0,
        BinaryOperatorKind.LessThan => order < 0,
        BinaryOperatorKind.LessThanOrEqual => order <= 0,
        BinaryOperatorKind.GreaterThan => order > 0,
        BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
        _ => null,
    };
}
