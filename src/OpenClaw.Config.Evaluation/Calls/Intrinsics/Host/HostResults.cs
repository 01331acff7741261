using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>Objects of the host as values of the program.</summary>
internal static class HostResults
{
    /// <summary>The type of what a call gives.</summary>
    public static ITypeSymbol TypeOf(Call call) => call.Frame.Types.Fill(call.Member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => call.Run.Bodies.Compilation.ObjectType,
    });

    /// <summary>The value; null when the program has no such values.</summary>
    public static Value? Of(object? result, ITypeSymbol type, Call call)
    {
        var plain = Constants.Plain(type);
        call.Run.Budget.Pass(call.Syntax, result is string { Length: var length } ? length : result is ICollection { Count: var count } ? count : 0);
        switch (result)
        {
            case null:
                return type is { IsValueType: true, SpecialType: not SpecialType.System_Void } && Constants.DefaultOf(call.Syntax, type, call.Run) is { } zero
                    ? zero
                    : call.Nothing();
            case Value value:
                return value;
            case DateTime { Kind: DateTimeKind.Local }:
                return call.Refuse("this goes by the time zone of the machine that builds; use DateTimeOffset, or DateTimeStyles.RoundtripKind when reading");
            case string or bool or char or sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal:
                return call.Give(result);
            case Enum when plain is INamedTypeSymbol { TypeKind: TypeKind.Enum } named:
                return new EnumValue(call.Syntax, named, Convert.ChangeType(result, result.GetType().GetEnumUnderlyingType(), CultureInfo.InvariantCulture));
            case Value[] array:
                return new ArrayValue(call.Syntax, call.Run.Doubt, Filled(array, (plain as IArrayTypeSymbol)?.ElementType, call));
            case Array array when plain is IArrayTypeSymbol { ElementType: var element }:
                return new ArrayValue(call.Syntax, call.Run.Doubt, [.. array.Cast<object?>().Select(item => Of(item, element, call) ?? throw new UnknownEncounteredException())]);
            case ImmutableArray<Value> { IsDefault: false } immutable:
                return new ArrayValue(call.Syntax, call.Run.Doubt, [.. immutable.Select(item => item.ForStore(call.Run.Doubt))]);
            case List<Value> list:
                return new ListValue(call.Syntax, call.Run.Doubt, list);
            case Dictionary<Value, Value> withNull when withNull.Keys.Any(static key => key is NullValue):
                return call.Throw(nameof(ArgumentNullException));
            case Dictionary<Value, Value> dictionary when plain?.Name is "Dictionary" or "IDictionary" or "IReadOnlyDictionary":
                return new DictionaryValue(call.Syntax, call.Run.Doubt, dictionary);
            case HashSet<Value> set when plain?.Name is "HashSet" or "ISet" or "IReadOnlySet":
                return new SetValue(call.Syntax, call.Run.Doubt, set);
            case KeyValuePair<Value, Value> pair:
                return new PairValue(call.Syntax, pair.Key, pair.Value);
            case KeyValuePair<Value, int> pair:
                return new PairValue(call.Syntax, pair.Key, call.Give(pair.Value));
            case IOrderedEnumerable<Value> sorted:
                return new SortedSequenceValue(call.Syntax, sorted) { Deferred = OptionalCalls.Of(call) };
            default:
                return plain is INamedTypeSymbol { IsTupleType: true } tuple ? OfTuple(result, tuple, call) : OfHost(result, plain, call);
        }
    }

    private static TupleValue OfTuple(object result, INamedTypeSymbol type, Call call) => new(
        call.Syntax,
        call.Run.Doubt,
        type.TupleElements.Select((element, i) => Of(result.GetType().GetField($"Item{i + 1}").GetValue(result), element.Type, call) ?? throw new UnknownEncounteredException()));

    private static Value? OfHost(object result, ITypeSymbol? type, Call call)
    {
        var name = result.GetType().FullName ?? string.Empty;
        var actual = HostTypes.Find(name) is null ? type as INamedTypeSymbol : call.Run.Bodies.Compilation.GetTypeByMetadataName(name);
        if (actual?.Name is "IEnumerable" && result is IEnumerable sequence)
        {
            return EnumerableIntrinsics.Lazy(call, Items(sequence, actual, call));
        }

        if (actual?.ContainingNamespace is null || HostTypes.Find(IntrinsicTable.MetadataName(actual.OriginalDefinition)) is not { } known)
        {
            return null;
        }

        var items = known.IsUnordered ? Unordered(actual, call) : result is IEnumerable collection ? Items(collection, actual, call) : null;
        return known.IsMutable ? new HostObjectValue(call.Syntax, call.Run.Doubt, actual, result, items)
            : items is not null ? new HostCollectionValue(call.Syntax, actual, result, items)
            : new HostValue(call.Syntax, actual, result);
    }

    /// <summary>The items, asked for anew by each enumeration. An item that the host left out is the default of its type.</summary>
    private static IEnumerable<Value> Items(IEnumerable collection, INamedTypeSymbol type, Call call)
    {
        var element = ElementOf(type) ?? call.Run.Bodies.Compilation.ObjectType;
        return collection.Cast<object?>().Select(item => item as Value ?? Of(item, element, call) ?? throw new UnknownEncounteredException());
    }

    private static IEnumerable<Value> Unordered(INamedTypeSymbol type, Call call)
    {
        call.Refuse($"the items of {type.Name} come in an order that differs from run to run; keep them in a list, or sort them");
        yield return new UnknownValue(call.Syntax);
        throw new UnknownEncounteredException();
    }

    private static ITypeSymbol? ElementOf(INamedTypeSymbol type) => type is { Name: "IEnumerable", TypeArguments: [var element] }
        ? element
        : type.AllInterfaces.FirstOrDefault(static candidate => candidate is { Name: "IEnumerable", TypeArguments.Length: 1 })?.TypeArguments[0];

    private static Value[] Filled(Value?[] array, ITypeSymbol? element, Call call)
    {
        for (var i = 0; i < array.Length; i++)
        {
            array[i] = array[i]?.ForStore(call.Run.Doubt) ?? (element is null ? new UnknownValue(call.Syntax) : Of(null, element, call));
        }

        return array!;
    }
}
