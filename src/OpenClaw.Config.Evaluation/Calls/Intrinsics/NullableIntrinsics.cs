using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Members of <c>T?</c>. The value is null or the plain value.</summary>
internal static class NullableIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Nullable`1"], new Dictionary<string, Intrinsic>
        {
            ["HasValue"] = static call => call.Give(call.Instance is not NullValue),
            ["Value"] = static call => call.Instance is NullValue ? throw new InvalidOperationException() : call.Instance,
            ["GetValueOrDefault()"] = static call => call.Instance is not NullValue
                ? call.Instance
                : Constants.DefaultOf(call.Syntax, call.Frame.Types.Fill(call.Member.ContainingType.TypeArguments[0]), call.Run),
            ["GetValueOrDefault(T)"] = static call => call.Instance is not NullValue ? call.Instance : call.Arguments[0],
            ["ToString()"] = static call => call.Instance is NullValue ? call.Give(string.Empty) : call.Give(InvariantText.Of(call.Instance!)),
        }),
    ];
}
