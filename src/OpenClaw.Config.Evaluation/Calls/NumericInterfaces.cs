using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Expressions.Arithmetic;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>What the numbers of C# have through <c>INumber&lt;T&gt;</c> and its parts: operators over a type parameter, <c>T.Zero</c>, <c>T.MaxValue</c>.</summary>
internal static class NumericInterfaces
{
    private const string Space = "System.Numerics";

    private static readonly Dictionary<string, BinaryOperatorKind> Binary = new()
    {
        [WellKnownMemberNames.AdditionOperatorName] = BinaryOperatorKind.Add,
        [WellKnownMemberNames.SubtractionOperatorName] = BinaryOperatorKind.Subtract,
        [WellKnownMemberNames.MultiplyOperatorName] = BinaryOperatorKind.Multiply,
        [WellKnownMemberNames.DivisionOperatorName] = BinaryOperatorKind.Divide,
        [WellKnownMemberNames.ModulusOperatorName] = BinaryOperatorKind.Remainder,
        [WellKnownMemberNames.CheckedAdditionOperatorName] = BinaryOperatorKind.Add,
        [WellKnownMemberNames.CheckedSubtractionOperatorName] = BinaryOperatorKind.Subtract,
        [WellKnownMemberNames.CheckedMultiplyOperatorName] = BinaryOperatorKind.Multiply,
        [WellKnownMemberNames.CheckedDivisionOperatorName] = BinaryOperatorKind.Divide,
        [WellKnownMemberNames.BitwiseAndOperatorName] = BinaryOperatorKind.And,
        [WellKnownMemberNames.BitwiseOrOperatorName] = BinaryOperatorKind.Or,
        [WellKnownMemberNames.ExclusiveOrOperatorName] = BinaryOperatorKind.ExclusiveOr,
        [WellKnownMemberNames.LessThanOperatorName] = BinaryOperatorKind.LessThan,
        [WellKnownMemberNames.LessThanOrEqualOperatorName] = BinaryOperatorKind.LessThanOrEqual,
        [WellKnownMemberNames.GreaterThanOperatorName] = BinaryOperatorKind.GreaterThan,
        [WellKnownMemberNames.GreaterThanOrEqualOperatorName] = BinaryOperatorKind.GreaterThanOrEqual,
        [WellKnownMemberNames.EqualityOperatorName] = BinaryOperatorKind.Equals,
        [WellKnownMemberNames.InequalityOperatorName] = BinaryOperatorKind.NotEquals,
    };

    /// <summary>The result of an operator of such an interface over numbers; null when it is none, or these are none. May throw what the CLR would throw.</summary>
    public static Value? Answer(IMethodSymbol method, Call call)
    {
        if (method is not { IsStatic: true, ContainingType.TypeKind: TypeKind.Interface } || method.ContainingNamespace.ToDisplayString() != Space
            || call.Arguments is not [ScalarValue { Content: var left }, ..] || Type(left) is not { } type)
        {
            return null;
        }

        var isChecked = method.Name.StartsWith("op_Checked", StringComparison.Ordinal);
        var result = call.Arguments switch
        {
            [_, ScalarValue { Content: var right }] => Binary.TryGetValue(method.Name, out var kind) && left.GetType() == right.GetType() ? Numbers.Compute(kind, left, right, isChecked) : null,
            [_] => Unary(method.Name, left, type, isChecked),
            _ => null,
        };
        // Operators of the small types compute in int and come back.
        return result is bool ? new ScalarValue(call.Syntax, result)
            : result is not null && NumericConversion.Convert(result, type, isChecked) is { } number ? new ScalarValue(call.Syntax, number)
            : null;
    }

    /// <summary>The value of a property that a number has for such an interface alone; null for all others.</summary>
    public static Value? Answer(IPropertySymbol property, SyntaxNode syntax)
    {
        if (property is not { IsStatic: true, ExplicitInterfaceImplementations: [{ Name: var name, ContainingNamespace: { } space }, ..] } || space.ToDisplayString() != Space)
        {
            return null;
        }

        var type = property.ContainingType.SpecialType;
        int? small = name switch
        {
            "Zero" or "AdditiveIdentity" => 0,
            "One" or "MultiplicativeIdentity" => 1,
            "NegativeOne" => -1,
            _ => null,
        };
        var value = small is { } known ? NumericConversion.IsNumeric(type) ? NumericConversion.Convert(known, type, isChecked: true) : null
            : name is "MinValue" or "MaxValue" && property.ContainingType.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault() is { HasConstantValue: true } field ? field.ConstantValue
            : null;
        return value is null ? null : new ScalarValue(syntax, value);
    }

    private static object? Unary(string name, object operand, SpecialType type, bool isChecked)
    {
        var wide = operand is sbyte or byte or short or ushort or char ? NumericConversion.Convert(operand, SpecialType.System_Int32, isChecked: true)! : operand;
        object? Stepped(BinaryOperatorKind kind) => Numbers.Compute(kind, wide, NumericConversion.Convert(1, operand == wide ? type : SpecialType.System_Int32, isChecked: true)!, isChecked);
        return name switch
        {
            WellKnownMemberNames.UnaryPlusOperatorName => operand,
            WellKnownMemberNames.UnaryNegationOperatorName or WellKnownMemberNames.CheckedUnaryNegationOperatorName when operand is not (uint or ulong) => Numbers.Negate(wide, isChecked),
            WellKnownMemberNames.OnesComplementOperatorName => Numbers.Complement(wide),
            WellKnownMemberNames.IncrementOperatorName or WellKnownMemberNames.CheckedIncrementOperatorName => Stepped(BinaryOperatorKind.Add),
            WellKnownMemberNames.DecrementOperatorName or WellKnownMemberNames.CheckedDecrementOperatorName => Stepped(BinaryOperatorKind.Subtract),
            _ => null,
        };
    }

    private static SpecialType? Type(object number) => number switch
    {
        int => SpecialType.System_Int32,
        uint => SpecialType.System_UInt32,
        long => SpecialType.System_Int64,
        ulong => SpecialType.System_UInt64,
        short => SpecialType.System_Int16,
        ushort => SpecialType.System_UInt16,
        byte => SpecialType.System_Byte,
        sbyte => SpecialType.System_SByte,
        char => SpecialType.System_Char,
        double => SpecialType.System_Double,
        float => SpecialType.System_Single,
        decimal => SpecialType.System_Decimal,
        _ => null,
    };
}
