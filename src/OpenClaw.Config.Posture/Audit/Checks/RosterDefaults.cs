using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>
/// Which agent answers by default (<c>config.agent_roster.invalid_default_count</c>). The gateway refuses every such file, so this is for
/// those who judge a file that would not start.
/// </summary>
internal sealed class RosterDefaults : AuditCheck
{
    internal override void Check(AuditContext context, AuditReport report)
    {
        var section = context.Root["agents"];
        var agents = context.Agents;
        var isExplicit = section["ownership"].TextOr(string.Empty).Is("explicit");
        var marks = agents.All.Select(static agent => agent.Entry["default"].FlagOr(false).Is(true)).ToList();
        var isMarked = marks.Aggregate(Answer.No, static (any, mark) => any.Or(mark));
        var isResolved = agents.Count is not { } count || marks.Contains(Answer.Unknown)
            ? Answer.Unknown
            : Answers.Of(count == 1 || marks.Count(static mark => mark == Answer.Yes) == 1);
        var isWrong = isExplicit.And(isMarked).Or(isExplicit.Not().And(isResolved.Not()));
        report.When(isWrong, "config.agent_roster.invalid_default_count", AuditSeverity.Warn, "agents.entries leaves open which agent answers by default", section["entries"], section["ownership"]);
    }
}
