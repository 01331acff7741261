using Microsoft.CodeAnalysis.Operations;

namespace OpenClaw.Config.Evaluation.Expressions.Arithmetic;

/// <summary>The predefined operators of <c>int</c>. Null for an operator it does not have.</summary>
internal static class Int32Arithmetic
{
    public static object? Compute(BinaryOperatorKind kind, int a, int b, bool isChecked) => kind switch
    {
        BinaryOperatorKind.Add => isChecked ? checked(a + b) : unchecked(a + b),
        BinaryOperatorKind.Subtract => isChecked ? checked(a - b) : unchecked(a - b),
        BinaryOperatorKind.Multiply => isChecked ? checked(a * b) : unchecked(a * b),
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        BinaryOperatorKind.And => a & b,
        BinaryOperatorKind.Or => a | b,
        BinaryOperatorKind.ExclusiveOr => a ^ b,
        BinaryOperatorKind.LeftShift => a << b,
        BinaryOperatorKind.RightShift => a >> b,
        BinaryOperatorKind.UnsignedRightShift => (int)((uint)a >> b),
        _ => Comparison.Of(kind, a.CompareTo(b)),
    };
}
