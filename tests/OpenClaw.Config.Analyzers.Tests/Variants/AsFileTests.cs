using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>What a rule says of code it says of the file that the code becomes, word for word: an operator who has an <c>openclaw.json</c> is told the same.</summary>
public sealed class AsFileTests
{
    private const string Path = "/etc/claw/openclaw.json";

    private static readonly Lazy<Task<IReadOnlyDictionary<string, IReadOnlyList<string>>>> Texts = new(EmitAsync);

    public static TheoryData<string> Examples() => [.. ExampleCatalogue.All.Keys];

    [Theory, MemberData(nameof(Examples))]
    public async Task TheFileThatCodeBecomes_IsJudgedAsTheCode(string name)
    {
        var subject = (await Subjects.AllAsync())[name];
        var texts = (await Texts.Value).GetValueOrDefault(name, []);
        var findings = texts.SelectMany(text => Judge(text, Subjects.IsAudit(subject.Example))).Where(finding => finding.Descriptor.Id == subject.Example.RuleId).ToList();
        var isAlike = subject.Messages.SequenceEqual(findings.Select(static finding => finding.Message).Order(StringComparer.Ordinal));
        if (VariantExceptions.Files.TryGetValue(name, out var because))
        {
            Assert.False(isAlike, $"No exception any more: {because}");
            return;
        }

        Assert.True(
            isAlike,
            $"The code: {string.Join(" | ", subject.Messages)}\nThe file: {string.Join(" | ", findings.Select(static finding => finding.Message))}\n\n{string.Join('\n', texts)}");
    }

    private static IReadOnlyList<Finding> Judge(string text, bool isAudit)
    {
        var reading = ConfigFile.Read(Path, text, new NoFiles(isKnown: true));
        return ConfigJudge.Judge(reading.Document, RuleSets.Of(RuleCatalogue.All, isAudit), TextOrder.Instance, CancellationToken.None);
    }

    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> EmitAsync()
    {
        var subjects = await Subjects.AllAsync();
        var compilation = ConfigCompilation.Create(subjects.Values.Select(static subject => (subject.Example.Name + ".cs", subject.File.Text)));
        var result = new ConfigWatcher().Evaluate(compilation, BuildInputs.Default, CancellationToken.None);
        return result.Documents.Where(static document => document.Document.Root.IsComplete).GroupBy(document => System.IO.Path.GetFileNameWithoutExtension(result.Locate(document.NameSpan).SourceTree!.FilePath))
            .ToDictionary(static file => file.Key, static file => (IReadOnlyList<string>)[.. file.Select(static document => JsonWriter.Write(document.Document.Root))]);
    }
}
