using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Sandbox;

/// <summary>
/// Direct messages share the agent's main session unless <c>session.dmScope</c> parts them; groups have sessions of their own unless
/// <c>session.groupScope</c> joins them. A binding may say otherwise for what it routes.
/// </summary>
public static class Sessions
{
    /// <summary>The session that a conversation of this kind lands in, routed so.</summary>
    public static SessionKind Of(ConfigCursor root, PeerKind kind, Route route)
    {
        var session = root["session"];
        var layers = route.Tier != RouteTier.Default && route.Source is { } binding ? new Layers(binding["session"], session) : new Layers(session);
        var scope = kind == PeerKind.Direct ? layers.Text("dmScope", "main") : layers.Text("groupScope", "per-group");
        return !scope.IsKnown ? SessionKind.Unknown : scope.Value == "main" ? SessionKind.Main : SessionKind.Separate;
    }
}
