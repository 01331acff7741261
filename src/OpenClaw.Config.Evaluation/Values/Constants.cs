using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Calls.Intrinsics;
using OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;
using OpenClaw.Config.Evaluation.Running;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>Values of the compiler's constants, and of types as they are before anything is assigned.</summary>
internal static class Constants
{
    public static Value Of(SyntaxNode? madeBy, ITypeSymbol? type, object? constant) => (Plain(type), constant) switch
    {
        (_, null) => new NullValue(madeBy),
        (INamedTypeSymbol { TypeKind: TypeKind.Enum } named, _) => new EnumValue(madeBy, named, constant),
        _ => new ScalarValue(madeBy, constant),
    };

    /// <summary>The type behind <c>T?</c>, for value types.</summary>
    public static ITypeSymbol? Plain(ITypeSymbol? type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
        ? nullable.TypeArguments[0]
        : type;

    public static bool IsNullableValue(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>As the other one, for an evaluation at its moment.</summary>
    public static Value? DefaultOf(SyntaxNode? madeBy, ITypeSymbol type, Interpreter run) => DefaultOf(madeBy, type, run.Contract.IsText, run.Doubt, run);

    /// <summary>What a field or array element of the type holds at first; null when the interpreter does not know such values.</summary>
    public static Value? DefaultOf(SyntaxNode? madeBy, ITypeSymbol type, Func<ITypeSymbol, bool> isText, int doubt, Interpreter? run = null)
    {
        if (!type.IsValueType || IsNullableValue(type))
        {
            return type is ITypeParameterSymbol ? null : new NullValue(madeBy);
        }

        if (Zero(type.SpecialType) is { } zero)
        {
            return new ScalarValue(madeBy, zero);
        }

        switch (type)
        {
            case INamedTypeSymbol { TypeKind: TypeKind.Enum } named:
                return Zero(named.EnumUnderlyingType?.SpecialType ?? SpecialType.System_Int32) is { } number ? new EnumValue(madeBy, named, number) : null;
            case INamedTypeSymbol { IsTupleType: true } tuple:
                var elements = tuple.TupleElements.Select(element => DefaultOf(madeBy, element.Type, isText, doubt, run)).ToList();
                return elements.Contains(null) ? null : new TupleValue(madeBy, doubt, elements!);
            case INamedTypeSymbol named when isText(named):
                return new TextValue(madeBy, named, string.Empty);
            case INamedTypeSymbol { Locations: [{ IsInSource: true }, ..] } named:
                return DefaultStruct(madeBy, named, isText, doubt, run);
            case INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: [var key, var item] }:
                return DefaultOf(madeBy, key, isText, doubt, run) is { } noKey && DefaultOf(madeBy, item, isText, doubt, run) is { } noItem ? new PairValue(madeBy, noKey, noItem) : null;
            case INamedTypeSymbol { ContainingNamespace: not null } named when HostTypes.Find(IntrinsicTable.MetadataName(named)) is { Type: { IsValueType: true, IsGenericTypeDefinition: false } host }:
                return new HostValue(madeBy, named, Activator.CreateInstance(host));
            default:
                return null;
        }
    }

    private static ObjectValue? DefaultStruct(SyntaxNode? madeBy, INamedTypeSymbol type, Func<ITypeSymbol, bool> isText, int doubt, Interpreter? run)
    {
        var made = new ObjectValue(madeBy, doubt, type) { Run = run };
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(static field => !field.IsStatic))
        {
            if (DefaultOf(madeBy, field.Type, isText, doubt, run) is not { } value)
            {
                return null;
            }

            made.Declare(field, value);
        }

        return made;
    }

    private static object? Zero(SpecialType type) => type switch
    {
        SpecialType.System_Boolean => false,
        SpecialType.System_Char => '\0',
        SpecialType.System_SByte => (sbyte)0,
        SpecialType.System_Byte => (byte)0,
        SpecialType.System_Int16 => (short)0,
        SpecialType.System_UInt16 => (ushort)0,
        SpecialType.System_Int32 => 0,
        SpecialType.System_UInt32 => 0u,
        SpecialType.System_Int64 => 0L,
        SpecialType.System_UInt64 => 0UL,
        SpecialType.System_Single => 0f,
        SpecialType.System_Double => 0d,
        SpecialType.System_Decimal => 0m,
        _ => null,
    };
}
