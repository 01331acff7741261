using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Tool.Checking;

/// <summary>One thing to tell about a file.</summary>
/// <param name="Rule">The rule that found it; null for what stops or warns the gateway while it reads.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">The sentence, without final stop.</param>
/// <param name="Path">The place in the configuration; empty for all of it.</param>
/// <param name="Place">The place in the text.</param>
/// <param name="MorePlaces">Other places that play a part.</param>
/// <param name="Remedy">What would mend it, as an order, where that is clear.</param>
internal sealed record Remark(
    DiagnosticDescriptor? Rule,
    Severity Severity,
    string Message,
    string Path,
    SourceSpan Place,
    IReadOnlyList<SourceSpan> MorePlaces,
    string? Remedy)
{
    /// <summary>The check of <c>openclaw security audit</c> that the rule mirrors, if any.</summary>
    public string? AuditCheck => Rule is null ? null : RuleDescriptor.AuditCheckOf(Rule);

    /// <summary>The remark that something in reading the file is.</summary>
    /// <param name="problem">What the gateway refuses or warns of while it reads.</param>
    /// <param name="whole">What stands for the document when the problem has no place of its own.</param>
    public static Remark Of(ReadingProblem problem, SourceSpan whole) => new(
        null,
        problem.IsWarning ? Severity.Warning : Severity.Error,
        problem.Message,
        problem.Path.ToString(),
        problem.Origin?.Value ?? whole,
        problem.Origin?.Trail ?? [],
        null);

    /// <summary>The remark that a finding is.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="whole">What stands for the document when the finding has no place of its own.</param>
    public static Remark Of(Finding finding, SourceSpan whole) => new(
        finding.Descriptor,
        SeverityOf(finding.Descriptor),
        finding.Message,
        finding.Path?.ToString() ?? string.Empty,
        finding.Place ?? whole,
        finding.MorePlaces,
        finding.Fix?.Title);

    /// <summary>How bad it is what a rule finds.</summary>
    public static Severity SeverityOf(DiagnosticDescriptor rule) => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
