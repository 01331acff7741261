using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Members of arrays.</summary>
internal static class ArrayIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Array"], new Dictionary<string, Intrinsic>
        {
            ["Length"] = static call => call.Give(call.ToRead<ArrayValue>().Elements.Length),
            ["Empty()"] = static call => new ArrayValue(call.Syntax, call.Run.Doubt, []) { IsSharedEmpty = true },
            ["IndexOf(T[],T)"] = static call => call.Give(Array.FindIndex(Elements(call), element => ValueEquality.Instance.Equals(element, call.Arguments[1]))),
            ["Exists(T[],Predicate)"] = static call => call.Give(Elements(call).Any(element => call.Holds(call.Function(1), element))),
            ["ConvertAll(T[],Converter)"] = static call => new ArrayValue(call.Syntax, call.Run.Doubt, [.. Elements(call).Select(element => call.Invoke(call.Function(1), element))]),
        }),
        new(["System.Collections.Immutable.ImmutableArray`1", "System.Span`1", "System.ReadOnlySpan`1"], new Dictionary<string, Intrinsic>
        {
            ["Length"] = static call => call.Give(call.ToRead<ArrayValue>().Elements.Length),
            ["this[int]"] = static call => call.ToRead<ArrayValue>().Elements[call.Int(0)],
        }),
    ];

    private static Value[] Elements(Call call) => call.Arguments[0] switch
    {
        ArrayValue { IsTainted: false } array => array.Elements,
        NullValue => throw new ArgumentNullException(),
        _ => throw new Running.UnknownEncounteredException(),
    };
}
