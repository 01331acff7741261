using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>
/// Whether <c>plugins</c> names something. A channel that OpenClaw does not know is only a warning when a plugin is named that may
/// bring it, since that plugin need not be installed where the file is checked.
/// </summary>
public static class PluginMentions
{
    /// <summary>Whether certainly nothing in <c>plugins</c> may bring a channel of this name.</summary>
    public static bool CertainlyNone(ConfigNode root, string name)
    {
        if (root is not ConfigObject document)
        {
            return true;
        }

        var plugins = new ConfigDocument(string.Empty, document).Cursor["plugins"];
        if (plugins["deny"].Children().Any(item => item.Text == name))
        {
            return true;
        }

        // Plugins loaded from a folder are known to nobody here.
        if (!plugins["load"]["paths"].IsAbsent || plugins["entries"][name] is { IsAbsent: false })
        {
            return false;
        }

        var allow = plugins["allow"];
        return allow.IsAbsent || (allow.HasAllChildren && allow.Children().All(item => item.Text is { } text && text != name));
    }
}
