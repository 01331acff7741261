using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>A gateway that keeps its tools to a minimum, and agents that do not.</summary>
internal sealed class MinimalProfileChecks : AuditCheck
{
    internal override void Check(AuditContext context, AuditReport report)
    {
        var profile = context.Root["tools"]["profile"];
        if (profile.TextOr(string.Empty).Is("minimal") != Answer.Yes)
        {
            return;
        }

        var (any, agents) = context.Agents.Find(static agent =>
            agent.Tools["profile"].TextOr(string.Empty) is { IsKnown: true } own ? Answers.Of(own.Value.Length > 0 && own.Value != "minimal") : Answer.Unknown);
        report.When(
            any,
            "tools.profile_minimal_overridden",
            AuditSeverity.Warn,
            $"tools.profile is minimal, but agents have profiles of their own: {Names(agents.Select(static agent => $"{agent.Label}={agent.Tools["profile"].Text}"))}",
            [.. agents.Select(static agent => agent.Tools["profile"]), profile]);
    }
}
