using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>
/// Whether null equals -0.0. The language says no. The compiler says yes for the constant -0.0, since it compares the default of the nullable number, and no
/// for a variable that holds it (seen with the C# 14 compiler of SDK 10.0.401). A later compiler may say no to both.
/// </summary>
internal static class NegativeZero
{
    public const string Refusal = "the compiler answers differently for null compared with a constant -0.0 and with a variable that holds it; compare with 0.0, which equals -0.0";

    public static bool IsComparedWithNull(IBinaryOperation comparison, Value left, Value right) =>
        comparison.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
        && ((left is NullValue && Is(right) && IsConstant(comparison.RightOperand)) || (right is NullValue && Is(left) && IsConstant(comparison.LeftOperand)));

    /// <summary>The same inside tuples, whose elements are no longer known to be constants or not.</summary>
    public static bool IsComparedWithNull(Value left, Value right) => (left is NullValue && Is(right)) || (right is NullValue && Is(left));

    private static bool IsConstant(IOperation operand) =>
        operand.ConstantValue.HasValue || (operand is IConversionOperation { OperatorMethod: null } conversion && IsConstant(conversion.Operand));

    private static bool Is(Value value) => value is ScalarValue { Content: var number } && number switch
    {
        double real => BitConverter.DoubleToInt64Bits(real) == long.MinValue,
        float real => real == 0 && 1 / real < 0,
        _ => false,
    };
}
