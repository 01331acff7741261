using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.GatewayAuth;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Tool.Reaching;

/// <summary>Tells the ways into a gateway: its own door, its webhooks, and the channels.</summary>
internal static class ReachRows
{
    private const string Operator = "everything an operator may do";

    // A kind of tools is there when the tool that stands for it is.
    private static readonly (string Kind, string Tool)[] Kinds =
    [
        ("commands", "exec"), ("write files", "write"), ("read files", "read"), ("web", "web_fetch"), ("browser", "browser"), ("memory", "memory_search"),
        ("messages", "message"), ("other sessions", "sessions_send"), ("subagents", "sessions_spawn"), ("media", "image_generate"),
    ];

    /// <summary>The rows of a configuration.</summary>
    public static IReadOnlyList<ReachRow> Of(ConfigDocument document)
    {
        var root = document.Cursor;
        var map = ReachMap.Of(document);
        var further = HandOvers.Of(map).All.ToLookup(static over => over.Way, static over => over.Target.Id);
        return [Door(root), .. Hooks(root), .. map.WaysIn.Where(static way => way.Surface.IsRunning != Answer.No).Select(way => Row(root, way, [.. further[way]]))];
    }

    private static ReachRow Door(ConfigCursor root)
    {
        var door = GatewayDoor.Of(root, GatewayEnvironment.AsWritten);
        var bind = door.Bind is { IsKnown: true, Value: var value } ? value : ReachRow.Unknown;
        var who = door.IsOpen switch
        {
            Answer.Yes => door.IsLoopback == Answer.Yes ? "any program of this machine" : "anyone who reaches the address",
            Answer.No => door.Mode is { IsKnown: true, Value: "trusted-proxy" } ? "whom the trusted proxy vouches for" : "whoever has the token or password",
            _ => ReachRow.Unknown,
        };
        string[] settings = [.. new[] { door.Bind.Source, door.Mode.Source }.OfType<ConfigCursor>().Select(static place => place.Path.ToString())];
        return new($"the gateway itself ({bind})", who, "every agent", [Operator], null, settings, door.IsOpen == Answer.Yes);
    }

    private static IEnumerable<ReachRow> Hooks(ConfigCursor root)
    {
        var hooks = root["hooks"];
        if (hooks["enabled"].FlagOr(false).Is(true) != Answer.Yes)
        {
            yield break;
        }

        var allowed = Entries.At(hooks["allowedAgentIds"]);
        var agents = !allowed.IsList || allowed.Texts.Contains("*") ? "every agent" : string.Join(", ", allowed.Texts);
        yield return new("webhooks (" + (hooks["path"].Text ?? "/hooks") + ")", "whoever has the token of the hooks", agents, [ReachRow.Unknown], null, ["hooks.enabled"], IsOpen: false);
    }

    private static ReachRow Row(ConfigCursor root, WayIn way, IReadOnlyList<string> further)
    {
        var account = way.Surface.IsOnlyAccount == Answer.Yes ? string.Empty : $" (account {way.Surface.AccountId})";
        var senders = way.Room.Admission.Senders;
        var tools = senders == SenderClass.Nobody || way.Agent is null ? [] : Tools(root, way, senders);
        return new(
            way.Room.Place + (way.Room.Kind == PeerKind.Direct ? ", direct messages" : string.Empty) + account,
            Who(senders),
            // What a stranger says may go on to an agent that runs commands unasked.
            way.Agent is { Id: var id } ? id + (further.Count == 0 ? string.Empty : $", and over it {string.Join(", ", further)}") : way.Route.IsKnown ? null : ReachRow.Unknown,
            tools,
            tools.Contains("commands") ? Commands(way) : null,
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

    private static string[] Tools(ConfigCursor root, WayIn way, SenderClass senders)
    {
        var isStranger = senders is SenderClass.Anyone or SenderClass.Members or SenderClass.Unknown;
        var tools = ToolPolicies.Of(root, way.Agent!, new ToolContext(way.Room.ToolScopes, isStranger, way.IsSandboxed));
        return
        [
            .. from kind in Kinds
               let allowed = tools.For(kind.Tool).IsAllowed
               where allowed != Answer.No
               select allowed == Answer.Yes ? kind.Kind : kind.Kind + ReachRow.Unknown,
        ];
    }

    private static string Commands(WayIn way)
    {
        if (way.IsOwnRuntime != Answer.Yes || way.Exec is not { } exec)
        {
            return ReachRow.Unknown;
        }

        var place = exec.Host switch
        {
            ExecHost.Gateway => "on the gateway's host",
            ExecHost.Node => "on a paired node",
            ExecHost.Sandbox => "in the sandbox",
            ExecHost.Nowhere => "nowhere",
            _ => ReachRow.Unknown,
        };
        return exec.Host switch
        {
            ExecHost.Nowhere or ExecHost.Unknown => place,
            _ => place + exec.RunsAnythingUnasked switch
            {
                Answer.Yes => ", nobody is asked",
                Answer.No => ", by list or with approval",
                _ => ", with or without approval",
            },
        };
    }
}
