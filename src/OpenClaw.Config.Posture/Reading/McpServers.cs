using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Reading;

/// <summary>Servers of tools: those of the gateway, and those that a node starts for it.</summary>
public static class McpServers
{
    /// <summary>All that are written.</summary>
    public static IEnumerable<ConfigCursor> Of(ConfigCursor root) => PathPattern.Select(root, "mcp.servers.*").Concat(PathPattern.Select(root, "nodeHost.mcp.servers.*"));
}
