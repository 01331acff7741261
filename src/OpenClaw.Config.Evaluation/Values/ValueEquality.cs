using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>
/// What <c>Equals</c> says of two values, as the CLR's default comparers would: by content for scalars, enums, typed texts, tuples,
/// structs and records, by identity for the rest.
/// </summary>
internal sealed class ValueEquality : IEqualityComparer<Value>
{
    public static readonly ValueEquality Instance = new();

    public bool Equals(Value? x, Value? y)
    {
        EvaluationStack.EnsureForValues(x?.MadeBy);
        return AreEqual(x, y);
    }

    private bool AreEqual(Value? x, Value? y) => (x, y) switch
    {
        (UnknownValue, _) or (_, UnknownValue) => throw new UnknownEncounteredException(),
        (NullValue, NullValue) => true,
        (ScalarValue a, ScalarValue b) => a.Content.Equals(b.Content),
        (EnumValue a, EnumValue b) => Same(a.Type, b.Type) && a.Number.Equals(b.Number),
        (TextValue a, TextValue b) => Same(a.Type, b.Type) && a.Text == b.Text,
        (SecretValue a, SecretValue b) => a.Source == b.Source && Equals(a.Provider, b.Provider) && Equals(a.Id, b.Id),
        (HostValue a, HostValue b) => a.Content.Equals(b.Content),
        (PairValue a, PairValue b) => Equals(a.Key, b.Key) && Equals(a.Item, b.Item),
        (TupleValue a, TupleValue b) => a.Elements.Length == b.Elements.Length && a.Elements.Zip(b.Elements, (p, q) => Equals(p.Value, q.Value)).All(static same => same),
        (ObjectValue, NullValue) => false,
        (ObjectValue a, _) when UserEquality.AreEqual(a, y!) is { } own => own,
        (ObjectValue a, ObjectValue b) when ReferenceEquals(a, b) => true,
        (ObjectValue a, ObjectValue b) when ComparesContents(a.Type) => Same(a.Type, b.Type) && a.HasSameContents(b, FieldsOf(a.Type)),
        (ArrayValue { IsSharedEmpty: true }, ArrayValue { IsSharedEmpty: true }) => true,
        (TypeValue a, TypeValue b) => Same(a.Type, b.Type),
        (MethodGroupValue a, MethodGroupValue b) => a.IsSameAs(b),
        (CombinedValue a, CombinedValue b) => a.IsSameAs(b),
        // Whether the compiler made one delegate of two runs over a lambda is its own affair.
        (LambdaValue a, LambdaValue b) when !ReferenceEquals(a, b) && ReferenceEquals(a.Function, b.Function) => throw new UnknownEncounteredException(),
        _ => ReferenceEquals(x, y),
    };

    /// <summary>What <c>object.Equals</c> says, which an <c>IEquatable&lt;T&gt;</c> alone does not decide.</summary>
    public static bool AreEqualObjects(Value x, Value y) => (x, y) switch
    {
        (ObjectValue a, ObjectValue b) => UserEquality.AreEqualObjects(a, b)
            ?? (ComparesContents(a.Type) ? Same(a.Type, b.Type) && a.HasSameContents(b, FieldsOf(a.Type)) : ReferenceEquals(a, b)),
        _ => Instance.Equals(x, y),
    };

    /// <summary>The fields of a plain struct are compared as objects, those of records and anonymous types by their type.</summary>
    public static IEqualityComparer<Value> FieldsOf(INamedTypeSymbol type) => type.IsRecord || type.IsAnonymousType ? Instance : ObjectEquality.Instance;

    /// <summary>Coarse for composite values: equal values must agree, unequal ones may.</summary>
    public int GetHashCode(Value value)
    {
        EvaluationStack.EnsureForValues(value.MadeBy);
        return Hash(value);
    }

    private int Hash(Value value) => value switch
    {
        UnknownValue => throw new UnknownEncounteredException(),
        ScalarValue scalar => scalar.Content.GetHashCode(),
        EnumValue member => member.Number.GetHashCode(),
        TextValue text => StringComparer.Ordinal.GetHashCode(text.Text),
        HostValue host => host.Content.GetHashCode(),
        PairValue pair => GetHashCode(pair.Key),
        TupleValue tuple => tuple.Elements.Length == 0 ? 0 : GetHashCode(tuple.Elements[0].Value),
        ObjectValue instance when UserEquality.HashOf(instance) is { } own => own,
        ObjectValue instance when ComparesContents(instance.Type) => instance.Type.Name.GetHashCode(),
        SecretValue secret => GetHashCode(secret.Id),
        TypeValue type => SymbolEqualityComparer.Default.GetHashCode(type.Type),
        MethodGroupValue method => SymbolEqualityComparer.Default.GetHashCode(method.Method),
        NullValue or ArrayValue { IsSharedEmpty: true } => 0,
        _ => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value),
    };

    /// <summary>Whether the type compares by its fields: structs, records and anonymous types do.</summary>
    public static bool ComparesContents(INamedTypeSymbol type) => type.IsValueType || type.IsRecord || type.IsAnonymousType;

    /// <summary>Whether the type says itself what equal means; asked only where the evaluation that could run it is not at hand.</summary>
    public static bool HasOwnEquality(ITypeSymbol? type)
    {
        for (; type is not null && type.SpecialType == SpecialType.None; type = type.BaseType)
        {
            if (type.GetMembers("Equals").Any(static member => !member.IsImplicitlyDeclared && member.DeclaringSyntaxReferences.Length > 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(ITypeSymbol a, ITypeSymbol b) => SymbolEqualityComparer.Default.Equals(a, b);
}

/// <summary>What <c>object.Equals</c> says of the fields of a struct that has no equality of its own.</summary>
internal sealed class ObjectEquality : IEqualityComparer<Value>
{
    public static readonly ObjectEquality Instance = new();

    public bool Equals(Value? x, Value? y) => ValueEquality.AreEqualObjects(x!, y!);

    public int GetHashCode(Value value) => ValueEquality.Instance.GetHashCode(value);
}
