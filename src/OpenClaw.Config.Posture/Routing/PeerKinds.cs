namespace OpenClaw.Config.Posture.Routing;

/// <summary>The spellings of kinds of conversation.</summary>
internal static class PeerKinds
{
    public static PeerKind? Parse(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        "direct" or "dm" => PeerKind.Direct,
        "group" => PeerKind.Group,
        "channel" => PeerKind.Channel,
        _ => null,
    };

    /// <summary>Groups and channels answer to each other's bindings.</summary>
    public static bool Match(PeerKind bound, PeerKind actual) => (bound == PeerKind.Direct) == (actual == PeerKind.Direct);
}
