using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Members of <c>Index</c> and <c>Range</c>, for indexers that take them.</summary>
internal static class IndexIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Index"], new Dictionary<string, Intrinsic>
        {
            ["new(int,bool)"] = static call => Make(call, call.Int(0), call.Bool(1)),
            ["op_Implicit(int)"] = static call => Make(call, call.Int(0), fromEnd: false),
            ["Start"] = static call => Make(call, 0, fromEnd: false),
            ["End"] = static call => Make(call, 0, fromEnd: true),
            ["FromStart(int)"] = static call => Make(call, call.Int(0), fromEnd: false),
            ["FromEnd(int)"] = static call => Make(call, call.Int(0), fromEnd: true),
            ["Value"] = static call => call.Instance is IndexValue index ? call.Give(index.Value) : null,
            ["IsFromEnd"] = static call => call.Instance is IndexValue index ? call.Give(index.IsFromEnd) : null,
            ["ToString()"] = static call => InvariantText.Of(call.Instance!) is { } text ? call.Give(text) : null,
            ["GetOffset(int)"] = static call => call.Instance is IndexValue index ? call.Give(index.In(call.Int(0))) : null,
        }),
        new(["System.Range"], new Dictionary<string, Intrinsic>
        {
            ["new(Index,Index)"] = static call => call.Arguments is [IndexValue start, IndexValue end] ? new RangeValue(call.Syntax, start, end) : null,
            ["ToString()"] = static call => InvariantText.Of(call.Instance!) is { } text ? call.Give(text) : null,
            ["Start"] = static call => (call.Instance as RangeValue)?.Start,
            ["End"] = static call => (call.Instance as RangeValue)?.End,
            ["GetOffsetAndLength(int)"] = static call => call.Instance is not RangeValue range ? null
                : range.In(call.Int(0)) is { } part ? new TupleValue(call.Syntax, call.Run.Doubt, [call.Give(part.Offset), call.Give(part.Length)])
                : throw new ArgumentOutOfRangeException(),
        }),
    ];

    private static IndexValue Make(Call call, int value, bool fromEnd) => value < 0 ? throw new ArgumentOutOfRangeException() : new IndexValue(call.Syntax, value, fromEnd);
}
