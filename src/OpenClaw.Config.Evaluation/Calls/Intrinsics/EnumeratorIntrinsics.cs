using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Enumerators taken by hand.</summary>
internal static class EnumeratorIntrinsics
{
    private const string Generic = "System.Collections.Generic.";

    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new([Generic + "IEnumerable`1", "System.Collections.IEnumerable"], new Dictionary<string, Intrinsic>
        {
            ["GetEnumerator()"] = static call => new EnumeratorValue(
                call.Syntax,
                (Expressions.Sequences.ItemsOf(call.Instance!, call.Syntax, call.Frame) ?? throw new Running.UnknownEncounteredException()).GetEnumerator()),
        }),
        new([Generic + "IEnumerator`1", "System.Collections.IEnumerator"], new Dictionary<string, Intrinsic>
        {
            ["MoveNext()"] = static call => call.Instance is EnumeratorValue known ? call.Give(known.MoveNext()) : null,
            ["Current"] = static call => (call.Instance as EnumeratorValue)?.Current,
        }),
        new(["System.IDisposable"], new Dictionary<string, Intrinsic>
        {
            ["Dispose()"] = static call => call.Instance is EnumeratorValue ? call.Nothing() : null,
        }),
    ];
}
