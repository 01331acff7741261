using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Channels;

/// <summary>Keys below <c>channels</c>.</summary>
internal static class ChannelKeys
{
    /// <summary>The name that the gateway takes a key for: without blanks around it. An empty one it passes over.</summary>
    public static string Name(ConfigCursor channel) => channel.Path.Segment.Trim();
}
