using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>The places of a document that allow and deny tools: of the gateway, an agent, a group, a sender, a provider, a sandbox.</summary>
public static class WrittenToolLists
{
    /// <summary>The keys of such a place whose value lists tools.</summary>
    public static readonly IReadOnlyList<string> Keys = ["allow", "alsoAllow", "deny"];

    // Below these, keys of the same name mean something else, or something that a plugin decides.
    private static readonly string[] Foreign = ["plugins", "mcp", "skills", "hooks"];

    /// <summary>The places, among all that a document writes.</summary>
    public static IEnumerable<ConfigCursor> Scopes(IEnumerable<ConfigCursor> written) =>
        written.Where(static at => at.Node is ConfigObject && IsScope(at.Path));

    private static bool IsScope(ConfigPath path)
    {
        return path.Parent is { } parent
            && (path.Segment == "tools" || parent.Segment == "toolsBySender" || (parent.Segment == "byProvider" && parent.Parent?.Segment == "tools"))
            && !Foreign.Contains(path.Segments[0]);
    }
}
