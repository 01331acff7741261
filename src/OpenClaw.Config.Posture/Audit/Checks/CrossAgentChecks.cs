using OpenClaw.Config.Posture.Audit.Agents;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Agents that read one another's conversations because nobody said otherwise.</summary>
internal sealed class CrossAgentChecks : AuditCheck
{
    private static readonly string[] Narrow = ["self", "tree", "agent"];
    private static readonly string[] Reaching = ["sessions_list", "sessions_history", "sessions_search", "sessions_send", "session_status"];
    private static readonly string[] Restrictions = ["profile", "allow", "deny"];

    internal override void Check(AuditContext context, AuditReport report)
    {
        var root = context.Root;
        var agents = context.Agents;
        var (visibility, between) = (root["tools"]["sessions"]["visibility"], root["tools"]["agentToAgent"]);
        var isSeveral = agents.All.Select(static agent => agent.Id).Distinct().Skip(1).Any();
        var isWide = visibility.TextOr(string.Empty) is { IsKnown: true } word ? Answers.Of(!Narrow.Contains(word.Value.Trim().ToLowerInvariant())) : Answer.Unknown;
        var isUnrestricted = between["enabled"].FlagOr(true).Is(true).And(Entries.At(between["allow"]).HasItems.Not());
        if (!isSeveral || isWide != Answer.Yes || isUnrestricted != Answer.Yes)
        {
            return;
        }

        var clamp = root["agents"]["defaults"]["sandbox"]["sessionToolsVisibility"].TextOr("spawned");
        var (any, reachers) = agents.Find(agent => agent.IsAlwaysSandboxed.Not().Or(clamp.Is("all"))
            .And(agent.AuditedTools.AllowAny(Reaching)));
        var isDivided = agents.Find(static agent => agent.IsNeverSandboxed.Not().Or(IsRestricted(agent))).Any.Or(context.Signals.Any);
        report.When(
            any,
            "security.trust_model.cross_agent_session_access_default",
            isDivided switch { Answer.Yes => AuditSeverity.Warn, Answer.No => AuditSeverity.Info, _ => null },
            $"Agents reach one another's sessions, since neither tools.sessions.visibility nor tools.agentToAgent says otherwise: {Names(reachers.Select(static agent => agent.Id))}",
            visibility,
            between);
    }

    private static Answer IsRestricted(AuditedAgent agent) => Restrictions.Select(key => agent.Tools[key]).Aggregate(
        Answer.No,
        static (any, place) => any.Or(place.IsAbsent ? Answer.No : place.IsPresent ? Answer.Yes : Answer.Unknown));
}
