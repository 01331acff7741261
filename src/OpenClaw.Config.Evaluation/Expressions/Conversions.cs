using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Expressions.Arithmetic;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Where a conversion happens and between what.</summary>
internal readonly record struct ConversionSite(SyntaxNode Syntax, ITypeSymbol? From, ITypeSymbol? To, bool IsChecked, bool IsTryCast = false);

/// <summary>What conversions do to values.</summary>
internal static class Conversions
{
    public static Value Convert(Value value, Conversion conversion, ConversionSite site, Frame frame)
    {
        if (!conversion.Exists || site.To is null)
        {
            return frame.Run.Poison(site.Syntax);
        }

        if (value is UnknownValue || conversion.IsIdentity)
        {
            return value;
        }

        if (NativeIntegers.AreMet(site.To) || NativeIntegers.AreMet(site.From))
        {
            return frame.Run.Refuse(site.Syntax, NativeIntegers.Refusal, frame);
        }

        if (IsSpan(site.To) && value is ArrayValue or SpanValue or ScalarValue { Text: not null } or NullValue && !Constants.IsNullableValue(site.From))
        {
            // A span over an array is the array itself; over nothing it is empty.
            return value is NullValue ? new ArrayValue(site.Syntax, frame.Run.Doubt, []) : value;
        }

        if (conversion is { IsUserDefined: true, MethodSymbol: { } method })
        {
            // Lifted: nothing stays nothing.
            return value is NullValue && Constants.IsNullableValue(site.From) && method.Parameters[0].Type.IsValueType
                ? value
                : Dispatcher.Call(new Call(frame, site.Syntax, method, null, [value]));
        }

        // What goes into a box or comes out of it is a copy.
        var to = frame.Types.Fill(site.To, frame.Run.Bodies.Compilation);
        value = conversion.IsBoxing && !IsReference(site.From, frame) ? Boxed(value, frame.Run.Doubt)
            : conversion.IsUnboxing && !to.IsReferenceType ? Unboxed(value, frame.Run.Doubt)
            // An item of a sequence that nobody knows the type of comes in a box.
            : to.IsReferenceType && value is ObjectValue { Type.IsValueType: true, IsBoxed: false } item ? item.Boxed(frame.Run.Doubt)
            : value;
        NoteType(value, site.From, frame);
        return conversion.IsUnboxing && value is not NullValue && TypeTests.Is(value, Constants.Plain(to)!, frame) == false && !site.IsTryCast
            ? Failures.Throw(site.Syntax, "InvalidCastException", frame)
            : ToType(value, to, site, frame);
    }

    /// <summary>As <see cref="Convert"/> where the compiler gives no conversion: between the types of tuple elements and loop variables.</summary>
    public static Value Classify(Value value, ITypeSymbol? from, ITypeSymbol? to, SyntaxNode syntax, Frame frame) =>
        from is null || to is null || SymbolEqualityComparer.Default.Equals(from, to)
            ? value
            : Convert(value, frame.Run.Bodies.Classify(from, to), new ConversionSite(syntax, from, to, IsChecked: false), frame);

    private static bool IsSpan(ITypeSymbol type) => type is { Name: "Span" or "ReadOnlySpan", IsValueType: true, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether a type parameter stands for a type without boxes.</summary>
    private static bool IsReference(ITypeSymbol? type, Frame frame) => type is ITypeParameterSymbol && frame.Types.Fill(type, frame.Run.Bodies.Compilation).IsReferenceType;

    /// <summary>A box is an object of its own, though what is in it is equal.</summary>
    private static Value Boxed(Value value, int doubt) => value switch
    {
        ScalarValue { Content: not string and var content } => new ScalarValue(value.MadeBy, content),
        EnumValue member => new EnumValue(value.MadeBy, member.Type, member.Number),
        ObjectValue { Type.IsValueType: true } made => made.Boxed(doubt),
        _ => value.ForStore(doubt),
    };

    /// <summary>What comes out of a box, or goes into a variable of a type whose values are copied.</summary>
    public static Value Unboxed(Value value, int doubt) => value is ObjectValue made ? made.Unboxed(doubt) : Boxed(value, doubt);

    /// <summary>What the value is, before the variable it goes to forgets it.</summary>
    private static void NoteType(Value value, ITypeSymbol? from, Frame frame)
    {
        switch (value)
        {
            case MutableValue { StaticType: null } collection and not ObjectValue when from is IArrayTypeSymbol or { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None }:
                collection.StaticType = frame.Types.Fill(from, frame.Run.Bodies.Compilation);
                break;
            case TupleValue { BoxedType: null } tuple when from is not null && Constants.Plain(from) is INamedTypeSymbol { IsTupleType: true } type:
                tuple.BoxedType = frame.Types.Fill(type, frame.Run.Bodies.Compilation);
                break;
        }
    }

    private static Value ToType(Value value, ITypeSymbol to, ConversionSite site, Frame frame)
    {
        var plain = Constants.Plain(to)!;
        switch (value)
        {
            case NullValue:
                return to.IsValueType && !Constants.IsNullableValue(to) ? Failures.Throw(site.Syntax, "NullReferenceException", frame) : value;
            case ScalarValue { Content: var content } when NumericConversion.IsNumeric(plain.SpecialType):
                return ToNumber(content, plain, site, frame, value.MadeBy, null);
            case ScalarValue { Content: var content } when plain is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } type:
                return ToNumber(content, underlying, site, frame, value.MadeBy, type);
            case EnumValue { Number: var number } when NumericConversion.IsNumeric(plain.SpecialType):
                return ToNumber(number, plain, site, frame, value.MadeBy, null);
            case EnumValue { Number: var number, Type: var from } when plain is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } type && !SymbolEqualityComparer.Default.Equals(from, type):
                return ToNumber(number, underlying, site, frame, value.MadeBy, type);
            case TupleValue tuple when plain is INamedTypeSymbol { IsTupleType: true } target && site.From is not null && Constants.Plain(frame.Types.Fill(site.From, frame.Run.Bodies.Compilation)) is INamedTypeSymbol { IsTupleType: true } source:
                return new TupleValue(tuple.MadeBy, frame.Run.Doubt, tuple.Elements.Select((element, i) =>
                    Classify(element.Value, source.TupleElements[i].Type, target.TupleElements[i].Type, site.Syntax, frame)));
            default:
                return TypeTests.Is(value, plain, frame) switch
                {
                    false when site.IsTryCast => new NullValue(site.Syntax),
                    false => Failures.Throw(site.Syntax, "InvalidCastException", frame),
                    // Who cannot tell the type has no better value either; a wrong one would have been a compile error in most cases.
                    _ => value,
                };
        }
    }

    private static Value ToNumber(object content, ITypeSymbol target, ConversionSite site, Frame frame, SyntaxNode? madeBy, INamedTypeSymbol? type)
    {
        if (!NumericConversion.IsNumeric(target.SpecialType) || content is bool or string)
        {
            return Failures.Throw(site.Syntax, "InvalidCastException", frame);
        }

        try
        {
            return NumericConversion.Convert(content, target.SpecialType, site.IsChecked) is { } number
                ? type is null ? new ScalarValue(madeBy, number) : new EnumValue(madeBy, type, number)
                : frame.Run.Refuse(site.Syntax, "the result of this conversion differs from processor to processor; keep the number in range", frame);
        }
        catch (OverflowException)
        {
            return Failures.Throw(site.Syntax, "OverflowException", frame);
        }
    }
}
