using Microsoft.CodeAnalysis.Operations;

namespace OpenClaw.Config.Evaluation.Expressions.Arithmetic;

/// <summary>The predefined operators over scalars of one type, as the compiler promoted them. May throw what the CLR would throw.</summary>
internal static class Numbers
{
    /// <summary>The result; null when the type has no such operator.</summary>
    public static object? Compute(BinaryOperatorKind kind, object left, object right, bool isChecked) => (left, right) switch
    {
        (int a, int b) => Int32Arithmetic.Compute(kind, a, b, isChecked),
        (long a, long b) => Int64Arithmetic.Compute(kind, a, b, isChecked),
        (uint a, uint b) => UInt32Arithmetic.Compute(kind, a, b, isChecked),
        (ulong a, ulong b) => UInt64Arithmetic.Compute(kind, a, b, isChecked),
        (double a, double b) => RealArithmetic.Compute(kind, a, b),
        (float a, float b) => RealArithmetic.Compute(kind, a, b),
        (decimal a, decimal b) => RealArithmetic.Compute(kind, a, b),
        (bool a, bool b) => Compute(kind, a, b),
        (string a, string b) => kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals ? Comparison.Of(kind, string.CompareOrdinal(a, b)) : null,
        // Only shifts have operands of two types: the count is always an int.
        (long a, int b) => Int64Arithmetic.Compute(kind, a, b, isChecked),
        (uint a, int b) => UInt32Arithmetic.Compute(kind, a, unchecked((uint)b), isChecked),
        (ulong a, int b) => UInt64Arithmetic.Compute(kind, a, unchecked((ulong)b), isChecked),
        // What the compiler does not promote: operands of small enums.
        (sbyte or byte or short or ushort or char, sbyte or byte or short or ushort or char) =>
            Int32Arithmetic.Compute(kind, Convert.ToInt32(left, System.Globalization.CultureInfo.InvariantCulture), Convert.ToInt32(right, System.Globalization.CultureInfo.InvariantCulture), isChecked),
        _ => null,
    };

    public static object? Negate(object operand, bool isChecked) => operand switch
    {
        int a => isChecked ? checked(-a) : unchecked(-a),
        long a => isChecked ? checked(-a) : unchecked(-a),
        double a => -a,
        float a => -a,
        decimal a => -a,
        _ => null,
    };

    public static object? Complement(object operand) => operand switch
    {
        int a => ~a,
        uint a => ~a,
        long a => ~a,
        ulong a => ~a,
        sbyte or byte or short or ushort => ~Convert.ToInt32(operand, System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };

    private static object? Compute(BinaryOperatorKind kind, bool a, bool b) => kind switch
    {
        BinaryOperatorKind.And => a & b,
        BinaryOperatorKind.Or => a | b,
        BinaryOperatorKind.ExclusiveOr => a ^ b,
        BinaryOperatorKind.Equals => a == b,
        BinaryOperatorKind.NotEquals => a != b,
        _ => null,
    };
}
