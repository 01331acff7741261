using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>LINQ operators that sort. Strings sort only by a comparer that is the same on every machine.</summary>
internal static class EnumerableOrderIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Linq.Enumerable"], new Dictionary<string, Intrinsic>
        {
            ["OrderBy(IEnumerable,Func)"] = static call => Sorted(call, call.Items(0).OrderBy(Key(call), NaturalOrder(call))),
            ["OrderBy(IEnumerable,Func,IComparer)"] = static call => Sorted(call, call.Items(0).OrderBy(Key(call), GivenOrder(call, 2))),
            ["OrderByDescending(IEnumerable,Func)"] = static call => Sorted(call, call.Items(0).OrderByDescending(Key(call), NaturalOrder(call))),
            ["OrderByDescending(IEnumerable,Func,IComparer)"] = static call => Sorted(call, call.Items(0).OrderByDescending(Key(call), GivenOrder(call, 2))),
            ["ThenBy(IOrderedEnumerable,Func)"] = static call => Sorted(call, Before(call).ThenBy(Key(call), NaturalOrder(call))),
            ["ThenBy(IOrderedEnumerable,Func,IComparer)"] = static call => Sorted(call, Before(call).ThenBy(Key(call), GivenOrder(call, 2))),
            ["ThenByDescending(IOrderedEnumerable,Func)"] = static call => Sorted(call, Before(call).ThenByDescending(Key(call), NaturalOrder(call))),
            ["Order(IEnumerable)"] = static call => Sorted(call, call.Items(0).OrderBy(static item => item, NaturalOrder(call))),
            ["Order(IEnumerable,IComparer)"] = static call => Sorted(call, call.Items(0).OrderBy(static item => item, GivenOrder(call, 1))),
        }),
    ];

    /// <summary>The order of numbers, characters, booleans and enums; that of strings is the culture's and refused.</summary>
    public static IComparer<Value> NaturalOrder(Call call) => Comparer<Value>.Create((a, b) => (a, b) switch
    {
        (ScalarValue { Content: string }, _) or (_, ScalarValue { Content: string }) => throw Refused(call),
        (ScalarValue { Content: IComparable x }, ScalarValue { Content: var y }) when x.GetType() == y.GetType() => x.CompareTo(y),
        (EnumValue { Number: IComparable x }, EnumValue { Number: var y }) => x.CompareTo(y),
        (NullValue, NullValue) => 0,
        (NullValue, _) => -1,
        (_, NullValue) => 1,
        (ObjectValue own, _) => UserOrder.Compare(own, b, call.Run),
        _ => throw new UnknownEncounteredException(),
    });

    private static IComparer<Value> GivenOrder(Call call, int index) => call.Arguments[index] switch
    {
        StringComparerValue { Comparer: var comparer } => Comparer<Value>.Create((a, b) => comparer.Compare(TextOf(a), TextOf(b))),
        NullValue => NaturalOrder(call),
        ObjectValue own => new UserComparer(own, call.Run),
        _ => throw new UnknownEncounteredException(),
    };

    private static string? TextOf(Value value) => value is NullValue ? null : (value as ScalarValue)?.Text ?? throw new UnknownEncounteredException();

    private static UnknownEncounteredException Refused(Call call)
    {
        call.Refuse("strings sort here by the rules of the machine's culture; pass StringComparer.Ordinal");
        return new UnknownEncounteredException();
    }

    private static Func<Value, Value> Key(Call call)
    {
        var function = call.Function(1);
        return item => call.Invoke(function, item);
    }

    private static IOrderedEnumerable<Value> Before(Call call) => (call.Arguments[0] as SortedSequenceValue)?.Ordered ?? throw new UnknownEncounteredException();

    private static SortedSequenceValue Sorted(Call call, IOrderedEnumerable<Value> items) => new(call.Syntax, items);
}
