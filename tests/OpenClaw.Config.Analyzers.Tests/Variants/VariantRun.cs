using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>Judges all examples written in one way, and says what is wrong with the judgement.</summary>
internal sealed class VariantRun
{
    private static readonly ConcurrentDictionary<Type, Lazy<Task<IReadOnlyDictionary<string, string>>>> Runs = new();

    /// <summary>What is wrong, by the name of the example; examples that cannot be written this way are missing.</summary>
    public static Task<IReadOnlyDictionary<string, string>> OfAsync(Variant variant) => Runs.GetOrAdd(variant.GetType(), _ => new(() => RunAsync(variant))).Value;

    private static async Task<IReadOnlyDictionary<string, string>> RunAsync(Variant variant)
    {
        var verdicts = new Dictionary<string, string>();
        foreach (var group in (await Subjects.AllAsync()).Values.Where(variant.IsFor).GroupBy(static subject => Subjects.IsAudit(subject.Example)))
        {
            var sources = group.ToDictionary(static subject => subject.Example.Name, subject => MarkedSource.Parse(variant.Write(subject)));
            var batch = await CaseBatch.JudgeAsync(sources.Select(static source => (source.Key, source.Value.Text)), group.Key);
            foreach (var subject in group)
            {
                var name = subject.Example.Name;
                var wrong = Compare(variant, subject, sources[name], batch);
                if (wrong.Length > 0)
                {
                    // Rules that compare gateways see those of the other examples as well: what counts is what they say of it alone.
                    wrong = Compare(variant, subject, sources[name], await CaseBatch.JudgeAsync([(name, sources[name].Text)], group.Key));
                }

                verdicts.Add(name, wrong.Length == 0 ? wrong : $"{wrong}\n\n{sources[name].Text}");
            }
        }

        return verdicts;
    }

    private static string Compare(Variant variant, Subject subject, MarkedSource source, CaseBatch batch)
    {
        var name = subject.Example.Name;
        if (batch.ErrorsOf(name) is { Count: > 0 } errors)
        {
            return "It does not compile:\n" + string.Join('\n', errors);
        }

        var found = batch.Of(name);
        var own = found.Where(diagnostic => diagnostic.Id == subject.Example.RuleId).ToList();
        var others = found.Select(static diagnostic => diagnostic.Id).Where(id => id != subject.Example.RuleId && !subject.Ids.Contains(id) && !IsBeside(variant, id)).Distinct().ToList();
        if (others.Count > 0)
        {
            return "Other rules speak: " + string.Join(", ", found.Where(diagnostic => others.Contains(diagnostic.Id)));
        }

        if (variant.IsSilent || subject.Example.IsGood)
        {
            return own.Count == 0 ? string.Empty : "It is not silent: " + string.Join(", ", own);
        }

        return CompareFindings(source, own, subject);
    }

    // What is not known is told as such, and raw JSON as such where no other rule says more.
    private static bool IsBeside(Variant variant, string id) => id == "OCC1901" || (variant.IsSilent && id == "OCC0001");

    private static string CompareFindings(MarkedSource source, List<Diagnostic> own, Subject subject)
    {
        var expected = source.Spans.Where(static span => span.Expectation == Variant.Finding).Select(static span => span.Span).Distinct().ToList();
        var places = own.Select(static diagnostic => diagnostic.Location.SourceSpan).Distinct().OrderBy(static span => span.Start).ToList();
        if (!expected.SequenceEqual(places))
        {
            return $"It underlines {Quote(source, places)} instead of {Quote(source, expected)}.";
        }

        var messages = own.Select(static diagnostic => diagnostic.GetMessage()).Order(StringComparer.Ordinal).ToList();
        if (!messages.SequenceEqual(subject.Messages))
        {
            return $"It says {string.Join(" | ", messages)} instead of {string.Join(" | ", subject.Messages)}.";
        }

        var calls = source.Spans.Where(static span => span.Expectation == Variant.Trail).Select(static span => span.Span).ToList();
        var lost = calls.Count == 0 ? null : own.FirstOrDefault(diagnostic =>
            !diagnostic.AdditionalLocations.Any(place => calls.Contains(place.SourceSpan)) && IsInside(source, diagnostic, calls));
        return lost is null ? string.Empty : $"The call is not among the further places of {lost}: {string.Join(", ", lost.AdditionalLocations.Select(CodeTest.TextAt))}.";
    }

    // What stands beside the methods, the name of the gateway above all, is not reached by a call.
    private static bool IsInside(MarkedSource source, Diagnostic diagnostic, List<TextSpan> calls) =>
        diagnostic.Location.SourceSpan.Start > calls[0].Start || source.Text.IndexOf("class ", StringComparison.Ordinal) < 0;

    private static string Quote(MarkedSource source, List<TextSpan> spans) => "[" + string.Join(", ", spans.Select(span => $"'{source.Text.Substring(span.Start, span.Length)}' at {span.Start}")) + "]";
}
