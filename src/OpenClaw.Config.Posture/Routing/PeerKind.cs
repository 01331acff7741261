namespace OpenClaw.Config.Posture.Routing;

/// <summary>The kinds of conversation. To routing a group and a channel are the same.</summary>
public enum PeerKind
{
    /// <summary>One person.</summary>
    Direct,

    /// <summary>A group.</summary>
    Group,

    /// <summary>A channel or room.</summary>
    Channel,
}
