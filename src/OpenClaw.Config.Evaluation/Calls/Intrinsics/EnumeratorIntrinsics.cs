using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;
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
            ["GetEnumerator()"] = Of,
        }),
        new(["System.String", "System.Array"], new Dictionary<string, Intrinsic> { ["GetEnumerator()"] = Of }),
        new(
            [Generic + "List`1", Generic + "HashSet`1", Generic + "Dictionary`2", Generic + "Queue`1", Generic + "Stack`1", Generic + "SortedSet`1", Generic + "SortedDictionary`2", Generic + "LinkedList`1"],
            new Dictionary<string, Intrinsic> { ["GetEnumerator()"] = static call => IsPutIntoInterface(call) ? Of(call) : throw new NotEvaluatedException(Copies) }),
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

    private const string Copies = "this enumerator is a struct that is copied with every variable, which is not evaluated; use foreach, or keep it as an IEnumerator<T>";

    private static EnumeratorValue Of(Call call) => new(
        call.Syntax,
        (Expressions.Sequences.ItemsOf(call.Instance!, call.Syntax, call.Frame) ?? throw new Running.UnknownEncounteredException()).GetEnumerator());

    private static bool IsPutIntoInterface(Call call) =>
        call.Run.Bodies.ModelOf(call.Syntax.SyntaxTree).GetOperation(call.Syntax)?.Parent is IConversionOperation { Type.TypeKind: TypeKind.Interface };
}
