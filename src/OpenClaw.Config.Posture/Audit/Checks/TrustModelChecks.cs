using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Several people behind one gateway: groups that share the main session, and signs that there are several people at all.</summary>
internal sealed class TrustModelChecks : AuditCheck
{
    private const string Nobody = "nobody-names-this";

    internal override void Check(AuditContext context, AuditReport report)
    {
        var scope = context.Root["session"]["groupScope"];
        var bindings = SharedByBindings(context.Root);
        var signals = context.Signals;
        report.When(
            scope.TextOr("per-group").Is("main").Or(Answers.Of(bindings.Count > 0)),
            "security.trust_model.group_scope_main",
            AuditSeverity.Warn,
            "Groups share the agent's main session: what is said in one is known in all",
            scope.Text == "main" ? bindings.Prepend(scope) : bindings);
        report.When(
            signals.Any,
            "security.trust_model.multi_user_heuristic",
            AuditSeverity.Warn,
            $"Several people seem to use this gateway, which trusts all of them alike: {Names(signals.Places.Select(static place => place.Path.ToString()))}",
            signals.Places);
    }

    // A binding counts when the message of some group would choose it.
    private static List<ConfigCursor> SharedByBindings(ConfigCursor root)
    {
        var candidates = root["bindings"].Children().Where(static binding => binding["session"]["groupScope"].Text == "main").ToList();
        if (candidates.Count == 0)
        {
            return [];
        }

        var router = new Router(AgentRoster.Of(root));
        return [.. candidates.Where(binding => binding.IsCertain() && Probes(binding).Any(probe => router.Resolve(probe).Source?.Path.Equals(binding.Path) == true)).Select(static binding => binding["session"]["groupScope"])];
    }

    private static IEnumerable<RouteQuery> Probes(ConfigCursor binding)
    {
        if (BindingReader.Read(binding) is not { } read || read.Peer.Kind == PeerKind.Direct)
        {
            return [];
        }

        var peer = new Peer(read.Peer.Kind ?? PeerKind.Group, read.Peer.IsNone || read.Peer.IsWildcard ? Nobody : read.Peer.Id!);
        var account = read.AccountPattern == "*" ? Nobody : read.AccountPattern;
        return (read.Roles ?? [string.Empty]).Select(role =>
            new RouteQuery(read.Channel, account, peer, GuildId: read.GuildId, TeamId: read.TeamId, Roles: role.Length > 0 ? [role] : null));
    }
}
