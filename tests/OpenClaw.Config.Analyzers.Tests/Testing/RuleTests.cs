using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Analyzers.Rules.Language;
using OpenClaw.Config.Posture.Validity.Hosts;

namespace OpenClaw.Config.Analyzers.Tests.Testing;

/// <summary>The base of every rule's tests: only this rule runs, on a document made of JSON5.</summary>
/// <param name="id">The rule's id.</param>
public abstract class RuleTests(string id)
{
    private protected ConfigRule Rule { get; } = RuleCatalogue.All.Single(rule => rule.Descriptor.Id == id);

    /// <summary>What is known of the gateway's machine, for the few rules that ask.</summary>
    private protected virtual IGatewayHost? Host => null;

    /// <summary>
    /// Demands one finding at each marked span and no other. An expectation before a span (<c>/*!text*/[|...|]</c>) must be part of the
    /// message there.
    /// </summary>
    private protected void Reports(string markedJson)
    {
        var json = MarkedJson.Parse(markedJson);
        var findings = Judge(json).OrderBy(static finding => finding.Place?.Start ?? -1).ToList();
        var found = string.Join('\n', findings.Select(finding => $"{Underlined(json, finding)}  <- {finding.Message}"));
        Assert.True(
            json.Source.Spans.Select(static span => (span.Span.Start, span.Span.Length))
                .SequenceEqual(findings.Select(static finding => (finding.Place?.Start ?? -1, finding.Place?.Length ?? -1))),
            $"Expected {json.Source.Spans.Count} finding(s) at {string.Join(", ", json.Source.Spans.Select(json.Source.TextOf))} but found:\n{found}");
        foreach (var (span, finding) in json.Source.Spans.Zip(findings))
        {
            Assert.Contains(span.Expectation ?? string.Empty, finding.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>Demands one finding that has no place but the document.</summary>
    private protected Finding ReportsDocument(string json)
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse(json)));
        Assert.Null(finding.Place);
        return finding;
    }

    /// <summary>Demands that the rule has nothing to say.</summary>
    private protected void StaysSilent(string json) =>
        Assert.Empty(Judge(MarkedJson.Parse(json)).Select(static finding => finding.Message));

    /// <summary>What the rule says.</summary>
    private protected IReadOnlyList<Finding> Judge(MarkedJson json)
    {
        var findings = ConfigJudge.Judge(json.Document, [Rule], TextOrder.Instance, CancellationToken.None, Host);
        Assert.DoesNotContain(findings, static finding => finding.Descriptor.Id == RuleFailed.Rule.Id);
        Assert.All(findings, finding => Assert.Same(Rule.Descriptor, finding.Descriptor));
        return findings;
    }

    private static string Underlined(MarkedJson json, Finding finding) =>
        finding.Place is { } place ? json.Source.Text.Substring(place.Start, place.Length) : "(document)";
}
