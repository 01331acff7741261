using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>
/// Whether <c>plugins</c> names something. A channel that OpenClaw does not know is only a warning when a plugin is named that may
/// bring it, since that plugin need not be installed where the file is checked.
/// </summary>
public static class PluginMentions
{
    /// <summary>Whether an entry or the list of what is allowed names a plugin by one of these names.</summary>
    /// <param name="root">The configuration.</param>
    /// <param name="names">The names, spelt in any way that the gateway takes for the same.</param>
    public static Presence Of(ConfigNode root, params string[] names)
    {
        if (root is not ConfigObject document)
        {
            return Presence.Absent;
        }

        bool IsMeant(string text) => names.Contains(PluginNames.Normalize(text), StringComparer.Ordinal);

        names = [.. names.Select(PluginNames.Normalize).Where(static name => name.Length > 0)];
        var plugins = new ConfigDocument(string.Empty, document).Cursor["plugins"];
        var (entries, allow) = (plugins["entries"], plugins["allow"]);
        var mentions = entries.Children().Where(at => IsMeant(at.Path.Segment)).Concat(allow.Children().Where(at => at.Node is ConfigText text && IsMeant(text.Value))).ToList();
        return mentions.Any(static at => at.IsPresent) ? Presence.Present
            : mentions.Count == 0 && IsAll(entries) && IsAll(allow) && allow.Children().All(static at => !at.IsUnknown) ? Presence.Absent
            : Presence.Unknown;
    }

    /// <summary>Whether plugins are loaded from folders: then nobody here knows what else there is.</summary>
    public static bool MayBeLoadedFromFolders(ConfigNode root) =>
        root is ConfigObject document && new ConfigDocument(string.Empty, document).Cursor["plugins"]["load"]["paths"] is var paths
        && (paths.IsUnknown || !paths.HasAllChildren || paths.Children().Any());

    private static bool IsAll(ConfigCursor at) => at.HasAllChildren && at.Children().All(static child => child.Presence != Presence.Unknown);
}
