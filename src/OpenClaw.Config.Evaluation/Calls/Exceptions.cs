using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>Exceptions that the operator's checks make, and the checks that the base class library has ready.</summary>
internal static class Exceptions
{
    public static bool IsException(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The message among the arguments of a constructor.</summary>
    public static string? MessageOf(IMethodSymbol constructor, Value[] arguments)
    {
        for (var i = 0; i < constructor.Parameters.Length && i < arguments.Length; i++)
        {
            if (constructor.Parameters[i].Name == "message")
            {
                return (arguments[i] as ScalarValue)?.Text;
            }
        }

        return null;
    }

    /// <summary><c>ArgumentNullException.ThrowIfNull(x)</c> and its like. Null: no such check.</summary>
    public static Value? Answer(Call call)
    {
        if (call.Member is not IMethodSymbol { IsStatic: true } method || !method.Name.StartsWith("ThrowIf", StringComparison.Ordinal) || !IsException(method.ContainingType))
        {
            return null;
        }

        if (call.Arguments.Contains(null!) || call.Arguments.Any(static argument => argument is UnknownValue))
        {
            return new UnknownValue(call.Syntax);
        }

        var value = call.Arguments[0];
        var fails = method.Name switch
        {
            "ThrowIfNull" => value is NullValue,
            "ThrowIfNullOrEmpty" => value is NullValue or ScalarValue { Text: "" },
            "ThrowIfNullOrWhiteSpace" => value is NullValue || (value is ScalarValue { Text: { } text } && string.IsNullOrWhiteSpace(text)),
            "ThrowIfZero" => Order(value, null) == 0,
            "ThrowIfNegative" => Order(value, null) < 0,
            "ThrowIfNegativeOrZero" => Order(value, null) <= 0,
            "ThrowIfGreaterThan" => Order(value, call.Arguments[1]) > 0,
            "ThrowIfGreaterThanOrEqual" => Order(value, call.Arguments[1]) >= 0,
            "ThrowIfLessThan" => Order(value, call.Arguments[1]) < 0,
            "ThrowIfLessThanOrEqual" => Order(value, call.Arguments[1]) <= 0,
            "ThrowIfEqual" => ValueEquality.Instance.Equals(value, call.Arguments[1]),
            "ThrowIfNotEqual" => !ValueEquality.Instance.Equals(value, call.Arguments[1]),
            _ => (bool?)null,
        };
        if (fails is not { } thrown)
        {
            return null;
        }

        if (!thrown)
        {
            return new NullValue(call.Syntax);
        }

        var name = (call.Arguments[call.Arguments.Length - 1] as ScalarValue)?.Text;
        Statements.Throwing.Report(call.Syntax, method.ContainingType.Name, name is null ? null : $"{name} is {(value as ScalarValue)?.Content ?? "null"}", call.Frame);
        throw new ProgramThrewException();
    }

    private static int? Order(Value value, Value? other)
    {
        if (value is not ScalarValue { Content: IComparable number } || number is string)
        {
            return null;
        }

        var bound = other is null ? Expressions.Arithmetic.NumericConversion.Convert(0, SpecialTypeOf(number), isChecked: false) : (other as ScalarValue)?.Content;
        return bound?.GetType() == number.GetType() ? number.CompareTo(bound) : null;
    }

    private static SpecialType SpecialTypeOf(object number) => number switch
    {
        sbyte => SpecialType.System_SByte,
        byte => SpecialType.System_Byte,
        short => SpecialType.System_Int16,
        ushort => SpecialType.System_UInt16,
        int => SpecialType.System_Int32,
        uint => SpecialType.System_UInt32,
        long => SpecialType.System_Int64,
        ulong => SpecialType.System_UInt64,
        float => SpecialType.System_Single,
        double => SpecialType.System_Double,
        _ => SpecialType.System_Decimal,
    };
}
