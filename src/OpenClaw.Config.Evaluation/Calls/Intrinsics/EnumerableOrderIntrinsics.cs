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
            ["OrderBy(IEnumerable,Func)"] = static call => Sorted(call, call.Items(0).OrderBy(Key(call), Orders.Natural(call))),
            ["OrderBy(IEnumerable,Func,IComparer)"] = static call => Sorted(call, call.Items(0).OrderBy(Key(call), Orders.Given(call.Arguments[2], call))),
            ["OrderByDescending(IEnumerable,Func)"] = static call => Sorted(call, call.Items(0).OrderByDescending(Key(call), Orders.Natural(call))),
            ["OrderByDescending(IEnumerable,Func,IComparer)"] = static call => Sorted(call, call.Items(0).OrderByDescending(Key(call), Orders.Given(call.Arguments[2], call))),
            ["ThenBy(IOrderedEnumerable,Func)"] = static call => Sorted(call, Before(call).ThenBy(Key(call), Orders.Natural(call))),
            ["ThenBy(IOrderedEnumerable,Func,IComparer)"] = static call => Sorted(call, Before(call).ThenBy(Key(call), Orders.Given(call.Arguments[2], call))),
            ["ThenByDescending(IOrderedEnumerable,Func)"] = static call => Sorted(call, Before(call).ThenByDescending(Key(call), Orders.Natural(call))),
            ["Order(IEnumerable)"] = static call => Sorted(call, call.Items(0).OrderBy(static item => item, Orders.Natural(call))),
            ["Order(IEnumerable,IComparer)"] = static call => Sorted(call, call.Items(0).OrderBy(static item => item, Orders.Given(call.Arguments[1], call))),
        }),
    ];

    private static Func<Value, Value> Key(Call call)
    {
        var function = call.Function(1);
        return item => call.Invoke(function, item);
    }

    private static IOrderedEnumerable<Value> Before(Call call) => (call.Arguments[0] as SortedSequenceValue)?.Ordered ?? throw new UnknownEncounteredException();

    private static SortedSequenceValue Sorted(Call call, IOrderedEnumerable<Value> items) => new(call.Syntax, items) { Deferred = OptionalCalls.Of(call) };
}
