using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Tool.Reaching;

/// <summary>Tells the ways into a gateway: its own doors, its webhooks, nodes, schedules and pages, and the channels.</summary>
internal static class ReachRows
{
    /// <summary>The rows of a configuration.</summary>
    public static IReadOnlyList<ReachRow> Of(ConfigDocument document)
    {
        var root = document.Cursor;
        var map = ReachMap.Of(document);
        var abilities = new AgentAbilities(root);
        var further = HandOvers.Of(map).All.ToLookup(static over => over.Way, static over => over.Target.Id);
        return
        [
            .. GatewayRows.Of(root, map, abilities), .. HookRows.Of(root, map, abilities), .. MachineRows.Of(root, map, abilities),
            .. map.WaysIn.Where(static way => way.Surface.IsRunning != Answer.No).Select(way => Row(root, way, abilities, [.. further[way]])),
        ];
    }

    /// <summary>The paths of what is written there.</summary>
    public static IReadOnlyList<string> Paths(params ConfigCursor?[] places) =>
        [.. places.OfType<ConfigCursor>().Where(static place => place.Node is not null).Select(static place => place.Path.ToString()).Distinct()];

    private static ReachRow Row(ConfigCursor root, WayIn way, AgentAbilities abilities, IReadOnlyList<string> further)
    {
        var account = way.Surface.IsOnlyAccount == Answer.Yes ? string.Empty : $" (account {way.Surface.AccountId})";
        var senders = way.Room.Admission.Senders;
        return new(
            "channel",
            way.Room.Place + (way.Room.Kind == PeerKind.Direct ? ", direct messages" : string.Empty) + account,
            Who(senders),
            // What a stranger says may go on to an agent that runs commands unasked.
            way.Agent is { Id: var id } ? id + (further.Count == 0 ? string.Empty : $", and over it {string.Join(", ", further)}") : way.Route.IsKnown ? null : ReachRow.Unknown,
            senders == SenderClass.Nobody || way.Agent is null ? Abilities.None : abilities.Of(way.Agent, Tools(root, way, senders), way.IsSandboxed, way.Exec),
            [.. way.Settings().Select(static place => place.Path.ToString()).Distinct()],
            way.IsOpenToStrangers == Answer.Yes);
    }

    private static string Who(SenderClass senders) => senders switch
    {
        SenderClass.Nobody => "nobody",
        SenderClass.Listed => "listed senders",
        SenderClass.Paired => "paired and listed senders",
        SenderClass.Members => "every member of it",
        SenderClass.Anyone => "anyone",
        _ => ReachRow.Unknown,
    };

    private static EffectiveTools Tools(ConfigCursor root, WayIn way, SenderClass senders) => ToolPolicies.Of(
        root,
        way.Agent!,
        new ToolContext(way.Room.ToolScopes, senders is SenderClass.Anyone or SenderClass.Members or SenderClass.Unknown, way.IsSandboxed));
}
