using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Members of <c>HashSet&lt;T&gt;</c>.</summary>
internal static class SetIntrinsics
{
    private const string Generic = "System.Collections.Generic.";

    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new([Generic + "HashSet`1"], new Dictionary<string, Intrinsic>
        {
            ["new()"] = static call => Make(call, ValueEquality.Instance, []),
            ["new(IEqualityComparer)"] = static call => Make(call, DictionaryIntrinsics.Comparer(call, 0), []),
            ["new(IEnumerable)"] = static call => Make(call, ValueEquality.Instance, call.Items(0)),
            ["new(IEnumerable,IEqualityComparer)"] = static call => Make(call, DictionaryIntrinsics.Comparer(call, 1), call.Items(0)),
        }),
        new([Generic + "HashSet`1", Generic + "ISet`1"], new Dictionary<string, Intrinsic>
        {
            ["Add(T)"] = static call => call.ToChange<SetValue>() is { } set ? call.Give(set.Elements.Add(call.Arguments[0].ForStore(call.Run.Doubt))) : new UnknownValue(call.Syntax),
            ["Remove(T)"] = static call => call.ToChange<SetValue>() is { } set ? call.Give(set.Elements.Remove(call.Arguments[0])) : new UnknownValue(call.Syntax),
            ["Contains(T)"] = static call => call.Give(call.ToRead<SetValue>().Elements.Contains(call.Arguments[0])),
            ["Count"] = static call => call.Give(call.ToRead<SetValue>().Elements.Count),
        }),
    ];

    private static SetValue Make(Call call, IEqualityComparer<Value> comparer, IEnumerable<Value> items) =>
        new(call.Syntax, call.Run.Doubt, new HashSet<Value>(items, comparer));
}
