namespace OpenClaw.Config.Posture.Routing;

/// <summary>The partner of a conversation.</summary>
public sealed record Peer(PeerKind Kind, string Id);

/// <summary>A message that arrives.</summary>
/// <param name="Channel">The channel's id.</param>
/// <param name="AccountId">The account it arrives at; null for the default one.</param>
/// <param name="Peer">Who it is exchanged with.</param>
/// <param name="ParentPeer">The group around a topic or thread.</param>
/// <param name="GuildId">The Discord server.</param>
/// <param name="TeamId">The Slack or Teams team.</param>
/// <param name="Roles">The sender's roles in the guild.</param>
public sealed record RouteQuery(
    string Channel,
    string? AccountId = null,
    Peer? Peer = null,
    Peer? ParentPeer = null,
    string? GuildId = null,
    string? TeamId = null,
    IReadOnlyList<string>? Roles = null);
