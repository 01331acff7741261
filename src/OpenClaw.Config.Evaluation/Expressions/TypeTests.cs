using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Whether a value is of a type.</summary>
internal static class TypeTests
{
    /// <summary>Null when nobody can tell.</summary>
    public static bool? Is(Value value, ITypeSymbol type, Frame frame)
    {
        if (value is NullValue)
        {
            return false;
        }

        if (TypeOf(value, frame) is not { } actual)
        {
            return type.SpecialType == SpecialType.System_Object ? true : null;
        }

        if (IsOpen(actual) || IsOpen(type))
        {
            return null;
        }

        var conversion = frame.Run.Bodies.Compilation.ClassifyCommonConversion(actual, type);
        return conversion.IsIdentity || (conversion.IsImplicit && (conversion.IsReference || (actual.IsValueType && !type.IsValueType && !conversion.IsUserDefined)));
    }

    /// <summary>Whether a type parameter is left in the type: what arrays of it are is not followed.</summary>
    private static bool IsOpen(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => IsOpen(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } named => named.TypeArguments.Any(IsOpen),
        _ => false,
    };

    private static ITypeSymbol? TypeOf(Value value, Frame frame) => value switch
    {
        ScalarValue scalar => frame.Run.Bodies.Compilation.GetSpecialType(SpecialTypeOf(scalar.Content)),
        EnumValue member => member.Type,
        TextValue text => text.Type,
        ObjectValue instance => instance.Type,
        SecretValue secret => secret.Type,
        HostValue host => host.Type,
        HostObjectValue host => host.Type,
        MutableValue collection => collection.StaticType,
        TupleValue tuple => tuple.BoxedType,
        _ => null,
    };

    /// <summary>The type of a scalar.</summary>
    public static SpecialType SpecialTypeOf(object content) => content switch
    {
        bool => SpecialType.System_Boolean,
        char => SpecialType.System_Char,
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
        decimal => SpecialType.System_Decimal,
        _ => SpecialType.System_String,
    };
}
