using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Rules.Language;
using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Validity.Hosts;

namespace OpenClaw.Config.Analyzers.Judging;

/// <summary>Runs all rules over a document. The analyzer, the generator and the tool all judge through here, so that they agree.</summary>
public static class ConfigJudge
{
    /// <summary>What the rules have to say, without the findings that the operator took on.</summary>
    /// <exception cref="OperationCanceledException">The judgement was cancelled.</exception>
    public static IReadOnlyList<Finding> Judge(ConfigDocument document, CancellationToken cancellation = default) =>
        Judge(document, RuleSets.Usual, TextOrder.Instance, cancellation);

    /// <summary>The same, where something is known of the machine that the gateway runs on.</summary>
    /// <exception cref="OperationCanceledException">The judgement was cancelled.</exception>
    public static IReadOnlyList<Finding> Judge(ConfigDocument document, IGatewayHost host, CancellationToken cancellation = default) =>
        Judge(document, RuleSets.Usual, TextOrder.Instance, cancellation, host);

    /// <summary>
    /// The rules that forbid to write the file: errors by their own severity, whatever an .editorconfig or a pragma makes of them,
    /// that the operator did not take on. A rule that failed to judge forbids as well. Sorted, each once.
    /// </summary>
    /// <exception cref="OperationCanceledException">The judgement was cancelled.</exception>
    public static IReadOnlyList<string> BlockingRuleIds(ConfigDocument document, CancellationToken cancellation = default) =>
        BlockingRuleIds(Judge(document, cancellation));

    internal static IReadOnlyList<string> BlockingRuleIds(IEnumerable<Finding> findings) =>
    [
        .. findings
            .Select(static finding => finding.Descriptor)
            .Where(static descriptor => descriptor.DefaultSeverity == DiagnosticSeverity.Error || descriptor.Id == RuleFailed.Rule.Id)
            .Select(static descriptor => descriptor.Id)
            .Distinct()
            .OrderBy(static id => id, StringComparer.Ordinal),
    ];

    internal static IReadOnlyList<Finding> Judge(
        ConfigDocument document,
        IReadOnlyCollection<ConfigRule> rules,
        IWriteOrder order,
        CancellationToken cancellation,
        IGatewayHost? host = null,
        bool isLarge = false)
    {
        document = AsRead.DocumentOf(document);
        var shared = new SharedFindings(document, order, host);
        var accepted = new AcceptedRisks(shared, rules);
        var findings = new List<Finding>();
        foreach (var found in isLarge ? RulesAbreast.Run([.. rules], shared, cancellation) : rules.Select(rule => Run(rule, shared, cancellation)))
        {
            findings.AddRange(found.Where(finding => !accepted.Covers(finding)));
        }

        findings.AddRange(accepted.Void().Concat(accepted.Expired()).Where(finding => !accepted.Covers(finding)));
        return findings;
    }

    internal static List<Finding> Run(ConfigRule rule, SharedFindings shared, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var findings = new List<Finding>();
        try
        {
            rule.Check(new RuleContext(rule, shared, findings, cancellation));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A mistake of ours in one rule must not take the others down, and must not pass for a clean bill of health either.
            findings.Add(RuleFailed.FindingOf(rule.Descriptor.Id, exception));
        }

        return findings;
    }
}
