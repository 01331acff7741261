using System.Collections.Immutable;
using OpenClaw.Config.Analyzers.Rules.Operation;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>Which rules speak.</summary>
internal static class RuleSets
{
    /// <summary>All rules but those that repeat the audit word for word.</summary>
    public static ImmutableArray<ConfigRule> Usual { get; } = Of(RuleCatalogue.All, asAudit: false);

    /// <summary>The usual ones; or those that repeat the audit, without those of ours that say it better, or that it is wrong.</summary>
    public static ImmutableArray<ConfigRule> Of(ImmutableArray<ConfigRule> rules, bool asAudit) =>
    [
        .. rules.Where(rule => rule is AuditReportRule ? asAudit : !asAudit || (RuleDescriptor.AuditCheckOf(rule.Descriptor) is null && rule is not AuditFindingVoid)),
    ];
}
