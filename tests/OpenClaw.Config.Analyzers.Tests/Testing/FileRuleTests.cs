using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Testing;

/// <summary>The base of the tests of rules about reading: only this rule runs, on a file with marked spans.</summary>
/// <param name="id">The rule's id.</param>
public abstract class FileRuleTests(string id)
{
    private protected ConfigRule Rule { get; } = RuleCatalogue.All.Single(rule => rule.Descriptor.Id == id);

    /// <summary>What is known of the environment.</summary>
    private protected virtual IReadOnlyDictionary<string, string>? Environment => new Dictionary<string, string> { ["SET"] = "value" };

    /// <summary>Where the texts of included files come from.</summary>
    private protected virtual IFileSource Files => new NoFiles(isKnown: true);

    /// <summary>Demands exactly the marked spans, with the texts of their marks in the messages.</summary>
    private protected void Reports(string markedJson)
    {
        var source = MarkedSource.Parse(markedJson);
        var reading = ConfigFile.Read("/etc/claw/openclaw.json", source.Text, Files, new ConfigFileOptions { Environment = Environment });
        var findings = ConfigJudge.Judge(reading.Document, [Rule], TextOrder.Instance, CancellationToken.None).OrderBy(static finding => finding.Place?.Start ?? -1).ToList();
        Assert.Equal(
            source.Spans.Select(span => $"{span.Span.Start} '{source.TextOf(span)}'"),
            findings.Select(finding => finding.Place is { } place ? $"{place.Start} '{source.Text.Substring(place.Start, place.Length)}'" : "(nowhere)"));
        foreach (var (span, finding) in source.Spans.Zip(findings))
        {
            Assert.Contains(span.Expectation ?? string.Empty, finding.Message, StringComparison.Ordinal);
        }
    }
}
