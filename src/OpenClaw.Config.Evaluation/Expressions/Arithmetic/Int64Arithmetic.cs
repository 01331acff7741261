using Microsoft.CodeAnalysis.Operations;

namespace OpenClaw.Config.Evaluation.Expressions.Arithmetic;

/// <summary>The predefined operators of <c>long</c>. Null for an operator it does not have.</summary>
internal static class Int64Arithmetic
{
    public static object? Compute(BinaryOperatorKind kind, long a, long b, bool isChecked) => kind switch
    {
        BinaryOperatorKind.Add => isChecked ? checked(a + b) : unchecked(a + b),
        BinaryOperatorKind.Subtract => isChecked ? checked(a - b) : unchecked(a - b),
        BinaryOperatorKind.Multiply => isChecked ? checked(a * b) : unchecked(a * b),
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        BinaryOperatorKind.And => a & b,
        BinaryOperatorKind.Or => a | b,
        BinaryOperatorKind.ExclusiveOr => a ^ b,
        BinaryOperatorKind.LeftShift => a << (int)b,
        BinaryOperatorKind.RightShift => a >> (int)b,
        BinaryOperatorKind.UnsignedRightShift => (long)((ulong)a >> (int)b),
        _ => Comparison.Of(kind, a.CompareTo(b)),
    };
}
