namespace OpenClaw.Config.Model.Tree;

/// <summary>A finding that the operator took on with a reason, where reviewers can see it.</summary>
/// <param name="RuleId">The rule, as in <c>OCC2001</c>, or the check of OpenClaw's audit, as in <c>gateway.bind_no_auth</c>.</param>
/// <param name="Because">Why it is acceptable here.</param>
/// <param name="Origin">The call that said so.</param>
/// <param name="Until">The last day on which it is acceptable, as <c>yyyy-MM-dd</c>; null for always.</param>
public sealed record AcceptedRisk(string RuleId, string Because, Origin? Origin, string? Until = null)
{
    /// <summary>Whether it names a check of the audit: those have points in their names, rules have none.</summary>
    public bool IsOfAuditCheck => RuleId.IndexOf('.') > 0;
}
