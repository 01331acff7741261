namespace OpenClaw.Config.Model.Tree;

/// <summary>A finding that the operator took on with a reason, where reviewers can see it.</summary>
/// <param name="RuleId">The rule, as in <c>OCC2001</c>.</param>
/// <param name="Because">Why it is acceptable here.</param>
/// <param name="Origin">The call that said so.</param>
public sealed record AcceptedRisk(string RuleId, string Because, Origin? Origin);
