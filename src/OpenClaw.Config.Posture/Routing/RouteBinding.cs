using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>A binding in its normal form.</summary>
internal sealed record RouteBinding(
    ConfigCursor Source,
    string Agent,
    string Channel,
    string AccountPattern,
    PeerPattern Peer,
    string? GuildId,
    string? TeamId,
    IReadOnlyList<string>? Roles);

/// <summary>What a binding says of the conversation partner.</summary>
internal readonly record struct PeerPattern(PeerKind? Kind, string? Id)
{
    /// <summary>Nothing.</summary>
    public static PeerPattern None => default;

    public bool IsNone => Kind is null;

    /// <summary>Every partner of a kind.</summary>
    public bool IsWildcard => Id == "*";
}
