using OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>
/// Members of read-only spans and memories. One over a string is the string, one over an array the array. A part of one over an array would have to show
/// what is written into the array later, so it is refused.
/// </summary>
internal static class SpanIntrinsics
{
    private const string Memory = "System.ReadOnlyMemory`1";

    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.ReadOnlySpan`1", Memory], new Dictionary<string, Intrinsic>
        {
            ["Length"] = static call => call.Give(Length(call.Instance!)),
            ["IsEmpty"] = static call => call.Give(Length(call.Instance!) == 0),
            ["this[int]"] = static call => call.Int(0) is var at && call.Instance is ScalarValue { Text: { } text } ? call.Give(text[at]) : Elements(call.Instance!)[at],
            ["Slice(int)"] = static call => Slice(call, call.Instance!, call.Int(0), Length(call.Instance!) - call.Int(0)),
            ["Slice(int,int)"] = static call => Slice(call, call.Instance!, call.Int(0), call.Int(1)),
            ["ToArray()"] = static call => new ArrayValue(call.Syntax, call.Run.Doubt, [.. Items(call, call.Instance!)]),
            ["ToString()"] = static call => call.Instance is ScalarValue { Text: not null } ? call.Instance : null,
            ["Span"] = static call => call.Instance,
            ["op_Implicit(T[])"] = static call => call.Arguments[0],
        }),
        new(["System.String"], new Dictionary<string, Intrinsic> { ["op_Implicit(string)"] = static call => call.Arguments[0] }),
        new(["System.MemoryExtensions"], new Dictionary<string, Intrinsic>
        {
            ["AsSpan(string)"] = static call => call.Arguments[0] is NullValue ? call.Give(string.Empty) : call.Arguments[0],
            ["AsSpan(string,int)"] = static call => Slice(call, call.Arguments[0], call.Int(1), Length(call.Arguments[0]) - call.Int(1)),
            ["AsSpan(string,int,int)"] = static call => Slice(call, call.Arguments[0], call.Int(1), call.Int(2)),
            ["AsMemory(string)"] = static call => call.Arguments[0] is NullValue ? call.Give(string.Empty) : call.Arguments[0],
            ["AsSpan(T[])"] = static call => call.Arguments[0],
            ["SequenceEqual(ReadOnlySpan,ReadOnlySpan)"] = static call => call.Give(Items(call, call.Arguments[0]).SequenceEqual(Items(call, call.Arguments[1]), ValueEquality.Instance)),
            ["StartsWith(ReadOnlySpan,ReadOnlySpan)"] = static call => call.Give(Items(call, call.Arguments[0]).Take(Length(call.Arguments[1])).SequenceEqual(Items(call, call.Arguments[1]), ValueEquality.Instance)),
            ["EndsWith(ReadOnlySpan,ReadOnlySpan)"] = static call => call.Give(Length(call.Arguments[0]) >= Length(call.Arguments[1])
                && Items(call, call.Arguments[0]).Skip(Length(call.Arguments[0]) - Length(call.Arguments[1])).SequenceEqual(Items(call, call.Arguments[1]), ValueEquality.Instance)),
            ["IndexOf(ReadOnlySpan,T)"] = static call => call.Give(Items(call, call.Arguments[0]).ToList().FindIndex(item => ValueEquality.Instance.Equals(item, call.Arguments[1]))),
            ["LastIndexOf(ReadOnlySpan,T)"] = static call => call.Give(Items(call, call.Arguments[0]).ToList().FindLastIndex(item => ValueEquality.Instance.Equals(item, call.Arguments[1]))),
            ["Contains(ReadOnlySpan,T)"] = static call => call.Give(Items(call, call.Arguments[0]).Contains(call.Arguments[1], ValueEquality.Instance)),
            ["Trim(ReadOnlySpan)"] = static call => call.Arguments[0] is ScalarValue { Text: { } text } ? call.Give(text.Trim()) : null,
            ["TrimStart(ReadOnlySpan)"] = static call => call.Arguments[0] is ScalarValue { Text: { } text } ? call.Give(text.TrimStart()) : null,
            ["TrimEnd(ReadOnlySpan)"] = static call => call.Arguments[0] is ScalarValue { Text: { } text } ? call.Give(text.TrimEnd()) : null,
            ["IsWhiteSpace(ReadOnlySpan)"] = static call => call.Arguments[0] is ScalarValue { Text: { } text } ? call.Give(string.IsNullOrWhiteSpace(text)) : null,
        }),
    ];

    private static Value[] Elements(Value value) => value is ArrayValue { IsTainted: false } array ? array.Elements : throw new UnknownEncounteredException();

    private static int Length(Value value) => value is ScalarValue { Text: { } text } ? text.Length : value is NullValue ? 0 : Elements(value).Length;

    private static IEnumerable<Value> Items(Call call, Value value) => value is NullValue ? [] : Expressions.Sequences.ItemsOf(value, call.Syntax, call.Frame) ?? throw new UnknownEncounteredException();

    private static Value Slice(Call call, Value value, int start, int length) =>
        start < 0 || length < 0 || start + length > Length(value) ? throw new ArgumentOutOfRangeException()
        : value is ScalarValue { Text: { } text } ? call.Give(text.Substring(start, length))
        : throw new NotEvaluatedException("a part of a span over an array is not evaluated; take a part of the array itself, as in array[1..3]");
}
