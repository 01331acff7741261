using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>
/// LINQ leaves out calls whose results it does not need: <c>items.Select(f).Skip(1)</c> calls <c>f</c> for the first item on some versions of
/// .NET and in some kinds of collections, and in others not. Where <c>f</c> changes something, no value is the right one.
/// </summary>
internal static class OptionalCalls
{
    private const string Skipped =
        "leaves out calls of a function before it, which changes something; for which items differs from one version of .NET to the next; write ToList() before it";

    private const string Sorted =
        "need not ask for the key of a single item, and this key changes something; whether it does differs from one version of .NET to the next; compute the keys before, with Select and ToList()";

    private static readonly HashSet<string> Leaving = ["Skip", "SkipLast", "TakeLast", "Last", "LastOrDefault", "ElementAt", "ElementAtOrDefault", "Contains", "Reverse"];

    private static readonly HashSet<string> LeavingAlone = ["Any(IEnumerable)", "Count(IEnumerable)", "Take(IEnumerable,Range)"];

    private static readonly HashSet<string> Sorting = ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending"];

    /// <summary>A member of <c>Enumerable</c> that is refused where the framework may leave out calls that matter.</summary>
    public static Intrinsic Guard(Intrinsic intrinsic, string name, string signature) =>
        Sorting.Contains(name) ? call => call.Arguments.Any(argument => argument is DelegateValue key && call.Run.SideEffects.MayHave(key)) ? call.Refuse($"{name} {Sorted}") : intrinsic(call)
        : Leaving.Contains(name) || LeavingAlone.Contains(signature) ? call => Deferred(call.Arguments[0]).Any(call.Run.SideEffects.MayHave) ? call.Refuse($"{name} {Skipped}") : intrinsic(call)
        : intrinsic;

    /// <summary>The functions that are called when somebody enumerates the result of a call.</summary>
    public static IReadOnlyList<DelegateValue> Of(Call call)
    {
        IReadOnlyList<DelegateValue> functions = [];
        foreach (var argument in call.Arguments)
        {
            functions = With(functions, argument is DelegateValue function ? [function] : Deferred(argument), call);
        }

        return functions;
    }

    /// <summary>Both lists. A sequence over a sequence over a sequence would make lists without an end, so what is copied is counted.</summary>
    private static IReadOnlyList<DelegateValue> With(IReadOnlyList<DelegateValue> functions, IReadOnlyList<DelegateValue> others, Call call)
    {
        if (functions.Count == 0 || others.Count == 0)
        {
            return functions.Count == 0 ? others : functions;
        }

        call.Run.Budget.Step(call.Syntax, functions.Count + others.Count);
        return [.. functions, .. others];
    }

    private static IReadOnlyList<DelegateValue> Deferred(Value sequence) => sequence switch
    {
        SequenceValue { Deferred: var functions } => functions,
        SortedSequenceValue { Deferred: var functions } => functions,
        _ => [],
    };
}
