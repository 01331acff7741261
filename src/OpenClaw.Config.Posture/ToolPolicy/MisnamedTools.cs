using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Validity;
using OpenClaw.Config.Posture.Validity.Plugins;

namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>
/// Names in lists of tools that nothing has. OpenClaw takes any text there, since a plugin may bring any tool: what is called wrong here
/// is a group that does not exist, or a name that is nearly one of OpenClaw's own while the configuration names no plugin from elsewhere.
/// </summary>
public sealed class MisnamedTools
{
    // What other programs call these tools.
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["shell"] = "exec",
        ["cmd"] = "exec",
        ["command"] = "exec",
        ["run_command"] = "exec",
        ["execute_command"] = "exec",
        ["read_file"] = "read",
        ["file_read"] = "read",
        ["write_file"] = "write",
        ["edit_file"] = "edit",
        ["computer_use"] = "computer",
    };

    private static readonly Lazy<HashSet<string>> Names = new(static () => new(
        ToolCatalog.Tools.Concat(Tables.Lines("plugin-tools.txt")).Concat(PluginTable.Instance.Own.Keys).Concat(PluginTable.Instance.Official)
            .Concat(["update_plan", "bundle-mcp", "group:plugins"]).Concat(ToolCatalog.GroupNames),
        StringComparer.Ordinal));

    private readonly bool _mayHaveOthers;

    private MisnamedTools(ConfigCursor plugins) =>
        _mayHaveOthers = !plugins["load"].IsAbsent || !plugins["installs"].IsAbsent || !IsOwn(plugins["entries"], static at => at.Path.Segment)
            || !IsOwn(plugins["allow"], static at => at.Text?.Trim());

    /// <summary>What is known of the names in a document.</summary>
    public static MisnamedTools Of(ConfigDocument document) => new(document.Cursor["plugins"]);

    /// <summary>Whether nothing has this name.</summary>
    /// <param name="entry">The entry of a list.</param>
    /// <param name="meant">What was probably meant; null when nothing is near.</param>
    public bool IsMisnamed(string entry, out string? meant)
    {
        meant = null;
        var name = ToolNames.Normalize(entry);

        // Tools of MCP servers are server__tool.
        if (name.Length == 0 || name.Contains("*") || name.Contains("__") || name.Contains("$") || Names.Value.Contains(name))
        {
            return false;
        }

        if (name.StartsWith("group:", StringComparison.Ordinal))
        {
            meant = NearestName.Find(name, ToolCatalog.GroupNames, mostEdits: 2);
            return true;
        }

        if (_mayHaveOthers)
        {
            return false;
        }

        meant = ToolCatalog.Group("group:" + name) is not null ? "group:" + name
            : Elsewhere.TryGetValue(name, out var here) ? here
            : name.Length > 3 ? NearestName.Find(name, ToolCatalog.Tools, mostEdits: name.Length < 8 ? 1 : 2)
            : null;
        return meant is not null;
    }

    private static bool IsOwn(ConfigCursor list, Func<ConfigCursor, string?> nameOf) =>
        list.IsAbsent || (!list.IsUnknown && list.HasAllChildren && list.Children().All(at =>
            nameOf(at) is { } name && (PluginTable.Instance.Own.ContainsKey(name) || PluginTable.Instance.Official.Contains(name))));
}
