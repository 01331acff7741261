using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>The examples as they stand, judged once for all variants.</summary>
internal static class Subjects
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, Subject>>> Judged = new(JudgeAsync);

    /// <summary>All of them, by name.</summary>
    public static Task<IReadOnlyDictionary<string, Subject>> AllAsync() => Judged.Value;

    /// <summary>Whether an example is about the audit's own report.</summary>
    public static bool IsAudit(Example example) => RuleCatalogue.All.Single(rule => rule.Descriptor.Id == example.RuleId) is AuditReportRule;

    private static async Task<IReadOnlyDictionary<string, Subject>> JudgeAsync()
    {
        var subjects = new Dictionary<string, Subject>();
        foreach (var group in ExampleCatalogue.All.Values.GroupBy(IsAudit))
        {
            var files = group.ToDictionary(static example => example.Name, ExampleFile.Of);
            var batch = await CaseBatch.JudgeAsync(files.Select(static file => (file.Key, file.Value.Text)), group.Key);
            foreach (var example in group)
            {
                Assert.True(batch.ErrorsOf(example.Name) is [], $"{example.Name} does not compile:\n{string.Join('\n', batch.ErrorsOf(example.Name))}");
                subjects.Add(example.Name, SubjectOf(example, files[example.Name], batch));
            }
        }

        return subjects;
    }

    private static Subject SubjectOf(Example example, ExampleFile file, CaseBatch batch)
    {
        var model = batch.Compilation.GetSemanticModel(batch.TreeOf(example.Name));
        var found = batch.Of(example.Name);
        var own = found.Where(diagnostic => diagnostic.Id == example.RuleId).ToList();
        return new Subject(
            example,
            file,
            [.. own.Select(static diagnostic => diagnostic.Location.SourceSpan).Distinct().Select(span => FlaggedPlace.Of(model, span))],
            [.. own.Select(static diagnostic => diagnostic.GetMessage()).Order(StringComparer.Ordinal)],
            found.Select(static diagnostic => diagnostic.Id).ToHashSet());
    }
}
