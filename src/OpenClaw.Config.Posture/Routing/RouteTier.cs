namespace OpenClaw.Config.Posture.Routing;

/// <summary>What decided a route, the strongest first.</summary>
public enum RouteTier
{
    /// <summary>A broadcast to several agents, which takes the place of whatever else would decide.</summary>
    Broadcast,

    /// <summary>A binding of exactly this partner.</summary>
    Peer,

    /// <summary>A binding of the group around the topic or thread.</summary>
    ParentPeer,

    /// <summary>A binding of all partners of this kind.</summary>
    PeerWildcard,

    /// <summary>A binding of the guild and one of the sender's roles.</summary>
    GuildAndRoles,

    /// <summary>A binding of the guild.</summary>
    Guild,

    /// <summary>A binding of the team.</summary>
    Team,

    /// <summary>A binding of the account.</summary>
    Account,

    /// <summary>A binding of the channel with all its accounts.</summary>
    Channel,

    /// <summary>No binding: the default agent.</summary>
    Default,
}
