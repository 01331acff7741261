using OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>
/// Members of spans and read-only memories. One over a string is the string, one over an array the array, and a part of one over an array looks into the array.
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
            ["this[int]"] = static call => call.Int(0) is var at && call.Instance is ScalarValue { Text: { } text } ? call.Give(text[at]) : Element(call, at).Load(),
            ["Slice(int)"] = static call => Slice(call, call.Instance!, call.Int(0), Length(call.Instance!) - call.Int(0)),
            ["Slice(int,int)"] = static call => Slice(call, call.Instance!, call.Int(0), call.Int(1)),
            ["ToArray()"] = static call => CopyOf(call),
            ["CopyTo(Span)"] = static call => Copy(call, call.Instance!, call.Arguments[0]),
            ["ToString()"] = static call => call.Instance is ScalarValue { Text: not null } ? call.Instance : Characters(call),
            ["Span"] = static call => call.Instance,
            ["op_Implicit(T[])"] = static call => call.Arguments[0],
        }),
        new(["System.String"], new Dictionary<string, Intrinsic> { ["op_Implicit(string)"] = static call => call.Arguments[0] }),
        new(["System.Span`1"], new Dictionary<string, Intrinsic>
        {
            ["this[int]"] = static call => new PlaceValue(Element(call, call.Int(0))),
            ["Fill(T)"] = static call => Write(call, call.Instance!, (_, _) => call.Arguments[0]),
            ["Clear()"] = static call => Constants.DefaultOf(call.Syntax, call.Frame.Types.Fill(call.Member.ContainingType.TypeArguments[0]), call.Run) is { } unset ? Write(call, call.Instance!, (_, _) => unset) : null,
            ["CopyTo(Span)"] = static call => Copy(call, call.Instance!, call.Arguments[0]),
            ["ToString()"] = static call => Characters(call),

            ["Length"] = static call => call.Give(Length(call.Instance!)),
            ["IsEmpty"] = static call => call.Give(Length(call.Instance!) == 0),
            ["Slice(int)"] = static call => Slice(call, call.Instance!, call.Int(0), Length(call.Instance!) - call.Int(0)),
            ["Slice(int,int)"] = static call => Slice(call, call.Instance!, call.Int(0), call.Int(1)),
            ["ToArray()"] = static call => CopyOf(call),
            ["op_Implicit(T[])"] = static call => call.Arguments[0],
            ["op_Implicit(Span)"] = static call => call.Arguments[0],
        }),
        new(["System.MemoryExtensions"], Searches()),
        new(["System.MemoryExtensions"], new Dictionary<string, Intrinsic>
        {
            ["AsSpan(string)"] = static call => call.Arguments[0] is NullValue ? call.Give(string.Empty) : call.Arguments[0],
            ["AsSpan(string,int)"] = static call => Slice(call, call.Arguments[0], call.Int(1), Length(call.Arguments[0]) - call.Int(1)),
            ["AsSpan(string,int,int)"] = static call => Slice(call, call.Arguments[0], call.Int(1), call.Int(2)),
            ["AsMemory(string)"] = static call => call.Arguments[0] is NullValue ? call.Give(string.Empty) : call.Arguments[0],
            ["AsSpan(T[])"] = static call => call.Arguments[0],
            ["AsSpan(T[],int)"] = static call => Slice(call, call.Arguments[0], call.Int(1), Length(call.Arguments[0]) - call.Int(1)),
            ["AsSpan(T[],int,int)"] = static call => Slice(call, call.Arguments[0], call.Int(1), call.Int(2)),
            ["AsSpan(T[],Range)"] = static call => call.Arguments[1] is RangeValue range && range.In(Length(call.Arguments[0])) is { } part ? Slice(call, call.Arguments[0], part.Offset, part.Length) : throw new ArgumentOutOfRangeException(),
            ["Reverse(Span)"] = static call => Items(call, call.Arguments[0]).ToList() is var items ? Write(call, call.Arguments[0], (_, i) => items[items.Count - 1 - i]) : null,
            ["Trim(ReadOnlySpan)"] = static call => call.Arguments[0] is ScalarValue { Text: { } text } ? call.Give(text.Trim()) : null,
            ["TrimStart(ReadOnlySpan)"] = static call => call.Arguments[0] is ScalarValue { Text: { } text } ? call.Give(text.TrimStart()) : null,
            ["TrimEnd(ReadOnlySpan)"] = static call => call.Arguments[0] is ScalarValue { Text: { } text } ? call.Give(text.TrimEnd()) : null,
            ["IsWhiteSpace(ReadOnlySpan)"] = static call => call.Arguments[0] is ScalarValue { Text: { } text } ? call.Give(string.IsNullOrWhiteSpace(text)) : null,
        }),
    ];

    /// <summary>
    /// What looks for something in a span. From C# 14 on, an array's <c>Contains</c> and <c>SequenceEqual</c> are these and not LINQ's, so whoever writes
    /// the one may get the other. Each comes for spans of both kinds, with a comparer or without.
    /// </summary>
    private static Dictionary<string, Intrinsic> Searches()
    {
        var members = new Dictionary<string, Intrinsic>();
        foreach (var span in new[] { "Span", "ReadOnlySpan" })
        {
            foreach (var end in new[] { ")", ",IEqualityComparer)" })
            {
                members.Add($"SequenceEqual({span},ReadOnlySpan{end}", static call => call.Give(Known(call, 0).SequenceEqual(Known(call, 1), Comparer(call))));
                members.Add($"StartsWith({span},ReadOnlySpan{end}", static call => call.Give(Known(call, 0).Take(Length(call.Arguments[1])).SequenceEqual(Known(call, 1), Comparer(call))));
                members.Add($"EndsWith({span},ReadOnlySpan{end}", static call => call.Give(Length(call.Arguments[0]) >= Length(call.Arguments[1])
                    && Known(call, 0).Skip(Length(call.Arguments[0]) - Length(call.Arguments[1])).SequenceEqual(Known(call, 1), Comparer(call))));
                members.Add($"StartsWith({span},T{end}", static call => call.Give(Length(call.Arguments[0]) > 0 && Comparer(call).Equals(Known(call, 0).First(), call.Arguments[1])));
                members.Add($"EndsWith({span},T{end}", static call => call.Give(Length(call.Arguments[0]) > 0 && Comparer(call).Equals(Known(call, 0).Last(), call.Arguments[1])));
                members.Add($"Contains({span},T{end}", static call => call.Give(Known(call, 0).Contains(call.Arguments[1], Comparer(call))));
                members.Add($"IndexOf({span},T{end}", static call => call.Give(Known(call, 0).FindIndex(item => Comparer(call).Equals(item, call.Arguments[1]))));
                members.Add($"LastIndexOf({span},T{end}", static call => call.Give(Known(call, 0).FindLastIndex(item => Comparer(call).Equals(item, call.Arguments[1]))));
            }
        }

        return members;
    }

    /// <summary>The items of an argument.</summary>
    private static List<Value> Known(Call call, int index)
    {
        var items = Items(call, call.Arguments[index]).ToList();
        call.Run.Budget.Search(call.Syntax, items);
        return items;
    }

    /// <summary>The comparer, which is the third argument if there is one.</summary>
    private static IEqualityComparer<Value> Comparer(Call call) => call.Arguments.Length < 3 ? ValueEquality.Instance : Equalities.Given(call.Arguments[2], call);

    private static int Length(Value value) => value is ScalarValue { Text: { } text } ? text.Length : value is NullValue ? 0 : Known(value).Length;

    private static (ArrayValue Array, int Offset, int Length) Known(Value? value) => SpanValue.Over(value) is { Array.IsTainted: false } known ? known : throw new UnknownEncounteredException();

    private static Place Element(Call call, int at) => Known(call.Instance) is var (array, offset, length) && at >= 0 && at < length
        ? Arrays.ElementAt(array, offset + at, call.Syntax, call.Run)
        : throw new IndexOutOfRangeException();

    private static Value Write(Call call, Value span, Func<Value, int, Value> item)
    {
        var (array, offset, length) = span is NullValue ? throw new UnknownEncounteredException() : Known(span);
        call.Run.Budget.Step(call.Syntax, 1 + length);
        for (var i = 0; i < length; i++)
        {
            Arrays.ElementAt(array, offset + i, call.Syntax, call.Run).Store(item(array.Elements[offset + i], i));
        }

        return call.Nothing();
    }

    private static ArrayValue CopyOf(Call call)
    {
        call.Run.Budget.Step(call.Syntax, 1 + Length(call.Instance!));
        return new ArrayValue(call.Syntax, call.Run.Doubt, [.. Items(call, call.Instance!)]);
    }

    private static Value Copy(Call call, Value from, Value to)
    {
        // Taken before anything is written: the two may overlap.
        var items = Items(call, from).ToList();
        return items.Count > Length(to) ? throw new ArgumentException("Destination is too short.", "destination")
            : items.Count == 0 ? call.Nothing()
            : Write(call, SpanValue.Of(call.Syntax, to, 0, items.Count), (_, i) => items[i]);
    }

    private static Value? Characters(Call call) => call.Member.ContainingType.TypeArguments is [{ SpecialType: Microsoft.CodeAnalysis.SpecialType.System_Char }]
        ? call.Give(string.Concat(Items(call, call.Instance!).Select(static item => item is ScalarValue { Content: char character } ? character : throw new UnknownEncounteredException())))
        : null;

    private static IEnumerable<Value> Items(Call call, Value value) => value is NullValue ? [] : Expressions.Sequences.ItemsOf(value, call.Syntax, call.Frame) ?? throw new UnknownEncounteredException();

    private static Value Slice(Call call, Value value, int start, int length) =>
        start < 0 || length < 0 || (long)start + length > Length(value) ? throw new ArgumentOutOfRangeException()
        : value is ScalarValue { Text: { } text } ? call.Give(text.Substring(start, length))
        : value is NullValue ? value
        : IsMemory(call) ? throw new NotEvaluatedException("a part of a memory over an array is not evaluated; use a span")
        : SpanValue.Of(call.Syntax, value, start, length);

    private static bool IsMemory(Call call) => call.Member.ContainingType is { Name: "Memory" or "ReadOnlyMemory" };
}
