using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Members of <c>Dictionary&lt;K, V&gt;</c>, of its interfaces and of its pairs.</summary>
internal static class DictionaryIntrinsics
{
    private const string Generic = "System.Collections.Generic.";

    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new([Generic + "Dictionary`2"], new Dictionary<string, Intrinsic>
        {
            ["new()"] = static call => Make(call, ValueEquality.Instance),
            ["new(int)"] = static call => Make(call, ValueEquality.Instance),
            ["new(IEqualityComparer)"] = static call => Make(call, Comparer(call, 0)),
            ["new(IDictionary)"] = static call => Copy(call, ValueEquality.Instance),
            ["new(IDictionary,IEqualityComparer)"] = static call => Copy(call, Comparer(call, 1)),
            ["TryAdd(T,T)"] = static call => TryAdd(call),
        }),
        new([Generic + "Dictionary`2", Generic + "IDictionary`2", Generic + "IReadOnlyDictionary`2"], new Dictionary<string, Intrinsic>
        {
            ["Add(T,T)"] = static call => Change(call, static (entries, call) => entries.Add(Key(call), call.Arguments[1].ForStore(call.Run.Doubt))),
            ["Clear()"] = static call => Change(call, static (entries, _) => entries.Clear()),
            ["Remove(T)"] = static call => call.ToChange<DictionaryValue>() is { } known ? call.Give(known.Entries.Remove(Key(call))) : new UnknownValue(call.Syntax),
            ["this[T]="] = static call => Change(call, static (entries, call) => entries[Key(call)] = call.Arguments[1].ForStore(call.Run.Doubt)),
            ["this[T]"] = static call => call.ToRead<DictionaryValue>().Entries[Key(call)],
            ["Count"] = static call => call.Give(call.ToRead<DictionaryValue>().Entries.Count),
            ["ContainsKey(T)"] = static call => call.Give(call.ToRead<DictionaryValue>().Entries.ContainsKey(Key(call))),
            ["TryGetValue(T,T)"] = static call => TryGetValue(call),
        }),
        new([Generic + "CollectionExtensions"], new Dictionary<string, Intrinsic>
        {
            ["GetValueOrDefault(IReadOnlyDictionary,T)"] = static call => Known(call.Arguments[0]) is { } known
                ? known.TryGetValue(call.Arguments[1], out var found) ? found : DefaultValue(call)
                : null,
            ["GetValueOrDefault(IReadOnlyDictionary,T,T)"] = static call => Known(call.Arguments[0]) is { } known
                ? known.TryGetValue(call.Arguments[1], out var found) ? found : call.Arguments[2]
                : null,
        }),
        new([Generic + "KeyValuePair`2"], new Dictionary<string, Intrinsic>
        {
            ["new(T,T)"] = static call => Pair(call),
            ["Key"] = static call => (call.Instance as PairValue)?.Key,
            ["Value"] = static call => (call.Instance as PairValue)?.Item,
        }),
        new([Generic + "KeyValuePair"], new Dictionary<string, Intrinsic>
        {
            ["Create(T,T)"] = static call => Pair(call),
        }),
    ];

    public static IEqualityComparer<Value> Comparer(Call call, int index) => Equalities.Given(call.Arguments[index], call);

    private static PairValue Pair(Call call)
    {
        var pair = new PairValue(call.Syntax, call.Arguments[0], call.Arguments[1]);
        call.Run.Budget.CheckParts(call.Syntax, pair.Size);
        return pair;
    }

    /// <summary>The entries behind an <c>IReadOnlyDictionary&lt;K, V&gt;</c>; null for a type of the program.</summary>
    private static IReadOnlyDictionary<Value, Value>? Known(Value value) => value switch
    {
        UnknownValue or MutableValue { IsTainted: true } => throw new UnknownEncounteredException(),
        NullValue => throw new ArgumentNullException(),
        DictionaryValue known => known.Entries,
        HostValue { Content: IReadOnlyDictionary<Value, Value> entries } => entries,
        HostObjectValue { Content: IReadOnlyDictionary<Value, Value> entries } => entries,
        _ => null,
    };

    private static DictionaryValue Make(Call call, IEqualityComparer<Value> comparer) => new(call.Syntax, call.Run.Doubt, new Dictionary<Value, Value>(comparer));

    private static Value Copy(Call call, IEqualityComparer<Value> comparer) => call.Arguments[0] is DictionaryValue { IsTainted: false } known
        ? new DictionaryValue(call.Syntax, call.Run.Doubt, new Dictionary<Value, Value>(known.Entries, comparer))
        : call.Arguments[0] is NullValue ? throw new ArgumentNullException() : throw new UnknownEncounteredException();

    private static Value Key(Call call) => call.Arguments[0] switch
    {
        NullValue => throw new ArgumentNullException(),
        var key => key,
    };

    private static Value Change(Call call, Action<Dictionary<Value, Value>, Call> change)
    {
        if (call.ToChange<DictionaryValue>() is { } known)
        {
            try
            {
                change(known.Entries, call);
            }
            catch (UnknownEncounteredException)
            {
                known.Taint();
            }
        }

        return call.Nothing();
    }

    private static Value TryAdd(Call call)
    {
        if (call.ToChange<DictionaryValue>() is not { } known)
        {
            return new UnknownValue(call.Syntax);
        }

        var isNew = !known.Entries.ContainsKey(Key(call));
        if (isNew)
        {
            known.Entries.Add(Key(call), call.Arguments[1].ForStore(call.Run.Doubt));
        }

        return call.Give(isNew);
    }

    private static Value TryGetValue(Call call)
    {
        var isThere = call.ToRead<DictionaryValue>().Entries.TryGetValue(Key(call), out var value);
        call.Out(1, isThere ? value! : DefaultValue(call));
        return call.Give(isThere);
    }

    /// <summary>The default of the dictionary's value type, which is the last type argument of the method or the type.</summary>
    private static Value DefaultValue(Call call)
    {
        var arguments = call.Member is Microsoft.CodeAnalysis.IMethodSymbol { IsGenericMethod: true } method ? method.TypeArguments : call.Member.ContainingType.TypeArguments;
        return Constants.DefaultOf(call.Syntax, call.Frame.Types.Fill(arguments[arguments.Length - 1]), call.Run) ?? new UnknownValue(call.Syntax);
    }
}
