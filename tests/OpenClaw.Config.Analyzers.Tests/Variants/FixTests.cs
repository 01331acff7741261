using System.Reflection;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>
/// Every rule that has a fix, on every example of it, as it stands and written in other ways: what the fix leaves behind compiles, has one finding less for each fix, and no
/// error that was not there before.
/// </summary>
public sealed class FixTests
{
    // A fix may bring the next one to light, as in a chain of calls that set the same key.
    private const int MostRounds = 4;

    private static readonly Variant?[] Ways = [null, new InHelper(), new InLoop(), new ValueInLocal(), new ValueInLoop()];

    private static readonly Lazy<Task<IReadOnlyDictionary<(string, string), FixOutcome>>> Mended = new(MendAllAsync);

    public static TheoryData<string> Rules() => [.. RuleCatalogue.All.Where(HasFix).Select(static rule => rule.Descriptor.Id)];

    [Theory, MemberData(nameof(Rules))]
    public async Task Fix_LeavesNothingToReport(string id)
    {
        var outcomes = (await Mended.Value).Where(outcome => ExampleCatalogue.All[outcome.Key.Item2].RuleId == id).ToList();
        Assert.All(outcomes, static outcome => Assert.True(outcome.Value.Wrong.Length == 0, $"{outcome.Key}: {outcome.Value.Wrong}\n\n{outcome.Value.Text}"));
        Assert.Contains(outcomes, static outcome => outcome.Key.Item1.Length == 0 && outcome.Value.Rounds > 0);
        Assert.Contains(outcomes, static outcome => outcome.Key.Item1 == nameof(InHelper) && outcome.Value.Rounds > 0);
    }

    private static bool HasFix(ConfigRule rule) => rule.GetType().GetCustomAttribute<NoFixAttribute>() is null;

    private static async Task<IReadOnlyDictionary<(string, string), FixOutcome>> MendAllAsync()
    {
        var withFix = RuleCatalogue.All.Where(HasFix).Select(static rule => rule.Descriptor.Id).ToHashSet();
        var subjects = (await Subjects.AllAsync()).Values.Where(subject => withFix.Contains(subject.Example.RuleId) && !subject.Example.IsGood).ToList();
        var outcomes = new Dictionary<(string, string), FixOutcome>();
        foreach (var way in Ways)
        {
            var texts = subjects.Where(subject => way is null || way.IsFor(subject))
                .ToDictionary(static subject => subject.Example.Name, subject => way is null ? subject.File.Text : MarkedSource.Parse(way.Write(subject)).Text);
            foreach (var (name, outcome) in await MendAsync(texts))
            {
                outcomes.Add((way?.Name ?? string.Empty, name), outcome);
            }
        }

        return outcomes;
    }

    private static async Task<Dictionary<string, FixOutcome>> MendAsync(Dictionary<string, string> texts)
    {
        var first = await CaseBatch.JudgeAsync(texts.Select(static text => (text.Key, text.Value)), isAudit: false);
        var batch = first;
        var rounds = texts.Keys.ToDictionary(static name => name, static _ => 0);
        for (var round = 0; round < MostRounds; round++)
        {
            var changed = await ApplyAsync(batch, texts.Keys);
            if (changed.Count == 0)
            {
                break;
            }

            foreach (var (name, text) in changed)
            {
                texts[name] = text;
                rounds[name]++;
            }

            batch = await CaseBatch.JudgeAsync(texts.Select(static text => (text.Key, text.Value)), isAudit: false);
        }

        return texts.ToDictionary(static text => text.Key, text => new FixOutcome(text.Value, rounds[text.Key], rounds[text.Key] == 0 ? string.Empty : Compare(first, batch, text.Key, rounds[text.Key])));
    }

    // The first fix of each file that is offered.
    private static async Task<Dictionary<string, string>> ApplyAsync(CaseBatch batch, IEnumerable<string> names)
    {
        var changed = new Dictionary<string, string>();
        var solution = EditedDocument.Of(batch.Compilation, batch.Compilation.SyntaxTrees[0]).Project.Solution;
        var documents = solution.Projects.Single().Documents.ToDictionary(static document => document.FilePath!);
        foreach (var name in names)
        {
            foreach (var diagnostic in OwnOf(batch, name))
            {
                var document = documents[name + ".cs"];
                if (await FixRun.Actions(document, diagnostic) is [var action])
                {
                    changed.Add(name, await FixRun.Apply(document, action));
                    break;
                }
            }
        }

        return changed;
    }

    private static string Compare(CaseBatch first, CaseBatch last, string name, int rounds)
    {
        if (last.ErrorsOf(name) is { Count: > 0 } errors)
        {
            return "It does not compile any more: " + string.Join('\n', errors);
        }

        var left = OwnOf(last, name).ToList();
        var known = first.Of(name).Select(static diagnostic => diagnostic.Id).ToHashSet();
        var added = last.Of(name).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !known.Contains(diagnostic.Id)).ToList();
        return left.Count > OwnOf(first, name).Count() - rounds ? "It is still reported: " + string.Join(", ", left)
            : added.Count > 0 ? "New errors: " + string.Join(", ", added)
            : string.Empty;
    }

    private static IEnumerable<Diagnostic> OwnOf(CaseBatch batch, string name) => batch.Of(name).Where(diagnostic => diagnostic.Id == ExampleCatalogue.All[name].RuleId);

    private sealed record FixOutcome(string Text, int Rounds, string Wrong);
}
