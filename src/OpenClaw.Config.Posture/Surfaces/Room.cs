using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>A kind of conversation on a surface whose settings are the same throughout.</summary>
/// <param name="Kind">Direct messages, groups or channels.</param>
/// <param name="Place">It in words, to follow "in" or "on": "any Telegram group".</param>
/// <param name="Admission">Who gets in.</param>
public sealed record Room(PeerKind Kind, string Place, Admission Admission)
{
    /// <summary>The group or channel; null for all that the configuration does not name.</summary>
    public string? Id { get; init; }

    /// <summary>The Discord server; null for any other.</summary>
    public string? GuildId { get; init; }

    /// <summary>The Microsoft Teams team; null for any other.</summary>
    public string? TeamId { get; init; }

    /// <summary>The teams with settings of their own that this room leaves out.</summary>
    public IReadOnlyList<string> ExceptTeams { get; init; } = [];

    /// <summary>The group around a topic.</summary>
    public string? ParentId { get; init; }

    /// <summary>The rooms with settings of their own that this one leaves out.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>The conversation's settings that may hold tool policies, the most specific first.</summary>
    public IReadOnlyList<ConfigCursor> ToolScopes { get; init; } = [];

    /// <summary>A setting of the room that names the agent itself, past all bindings; absent where there is none.</summary>
    public ConfigCursor AgentOverride { get; init; }

    /// <summary>Whether the way messages are routed here can be told from the configuration.</summary>
    public bool IsRouteKnown { get; init; } = true;
}
