using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>A way in, in words: who comes in where, and what leads from there to the agent.</summary>
public static class RouteWords
{
    /// <summary>Who writes there, as in "in any Telegram group".</summary>
    public static string Who(WayIn way)
    {
        var account = way.IsOfEitherAccount || way.Surface.AccountId == AccountIds.Default ? string.Empty : $" (account {way.Surface.AccountId})";
        // The channel's own section is the door where it is the absence of a setting that lets people in.
        var open = way.Room.Admission.Doors is [{ Node: ConfigObject, Path.Segments.Count: 2 }, ..] ? " (nothing there keeps anybody out)" : string.Empty;
        return way.Room.Kind == PeerKind.Direct ? $"who writes a direct message on {way.Room.Place}{account}" : $"in {way.Room.Place}{account}{open}";
    }

    /// <summary>The place, as in "any Telegram group".</summary>
    public static string Where(WayIn way) => way.Room.Kind == PeerKind.Direct ? $"direct messages on {way.Room.Place}" : way.Room.Place;

    /// <summary>What makes the agent the one, as in "by bindings[0]".</summary>
    public static string By(WayIn way) => way.Route switch
    {
        { Tier: RouteTier.Default, Source.Node: null } or { Tier: RouteTier.Default, Source: null } => "the only agent",
        { Tier: RouteTier.Default, Source: { } owner } => owner.Segment == "default" ? "marked default" : $"the default by {owner.Path}",
        { Source: { Node: not null } source } => source.Segment == "default" ? "marked default" : $"by {source.Path}",
        _ => "by its routes",
    };

    /// <summary>The agent and what leads there, as in "agent main (the only agent)".</summary>
    public static string Agent(WayIn way) => $"agent {way.Agent?.Id} ({By(way)})";
}
