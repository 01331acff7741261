using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>What arrays say of their dimensions, those of several and those of one.</summary>
internal static class GridIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Array"], new Dictionary<string, Intrinsic>
        {
            ["Length"] = static call => call.Give(Lengths(call).Aggregate(1, static (all, length) => all * length)),
            ["Rank"] = static call => call.Give(Lengths(call).Count),
            ["GetLength(int)"] = static call => call.Give(Length(call)),
            ["GetLowerBound(int)"] = static call => call.Give(Length(call) * 0),
            ["GetUpperBound(int)"] = static call => call.Give(Length(call) - 1),
        }),
    ];

    private static int Length(Call call) =>
        call.Int(0) is var dimension && Lengths(call) is var lengths && dimension >= 0 && dimension < lengths.Count ? lengths[dimension] : throw new IndexOutOfRangeException();

    private static IReadOnlyList<int> Lengths(Call call) => call.Instance is GridValue grid ? grid.Lengths : [call.ToRead<ArrayValue>().Elements.Length];
}
