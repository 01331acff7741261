using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Validity.Plugins;

/// <summary>Which of the plugins that OpenClaw brings are active, and why one is not, as the gateway decides it.</summary>
internal sealed class PluginActivity
{
    private readonly ConfigCursor _root;
    private readonly ConfigCursor _plugins;
    private readonly IReadOnlyList<string> _allow;
    private readonly IReadOnlyList<string> _deny;
    private readonly ILookup<string, ConfigCursor> _entries;

    private PluginActivity(ConfigCursor root)
    {
        _root = root;
        _plugins = root["plugins"];
        _allow = NamesIn(_plugins["allow"]);
        _deny = NamesIn(_plugins["deny"]);
        _entries = _plugins["entries"].Children().ToLookup(static at => PluginNames.Normalize(at.Path.Segment), StringComparer.Ordinal);
    }

    /// <summary>The activity of a document's plugins; null where not all of <c>plugins</c> is known.</summary>
    public static PluginActivity? Of(ConfigCursor root)
    {
        var plugins = root["plugins"];
        ConfigCursor[] parts = [plugins, plugins["entries"], plugins["allow"], plugins["deny"], plugins["slots"]];
        return parts.All(static at => !at.IsUnknown && at.HasAllChildren && at.Children().All(static child => !child.IsUnknown)) ? new(root) : null;
    }

    /// <summary>The settings of a plugin: the last that any spelling of its name gives.</summary>
    public ConfigCursor? SettingsOf(string plugin) =>
        _entries[plugin].Select(static entry => entry["config"]).Where(static at => at.IsPresent).Cast<ConfigCursor?>().LastOrDefault();

    /// <summary>Why a plugin is not active, as the end of a sentence; null where it is, or where nobody knows.</summary>
    public string? WhyInactive(PluginFacts plugin)
    {
        if (_plugins["enabled"].IsUnknown || _entries[plugin.Name].Any(static entry => entry["enabled"].IsUnknown))
        {
            return null;
        }

        var enabled = _entries[plugin.Name].Select(static entry => entry["enabled"]).LastOrDefault(static at => at.Boolean is not null).Boolean;
        var channel = plugin.IsChannel ? _root["channels"][plugin.Name]["enabled"] : default(ConfigCursor?);
        var memory = _plugins["slots"]["memory"].Text?.Trim() is { Length: > 0 } slot ? slot : "memory-core";
        return _plugins["enabled"].Boolean == false ? "all plugins are switched off"
            : _deny.Contains(plugin.Name) ? "plugins.deny names it"
            : enabled == false ? "it is switched off"
            : channel is { IsUnknown: true } ? null
            : channel?.Boolean == false ? "its channel is switched off"
            : memory == plugin.Name || _plugins["slots"]["contextEngine"].Text?.Trim() == plugin.Name || channel?.Boolean == true ? null
            : _allow.Count > 0 && !_allow.Contains(plugin.Name) ? "plugins.allow does not name it"
            : plugin.IsMemory ? $"the memory is kept by {(memory.ToLowerInvariant() == "none" ? "nobody" : $"'{memory}'")}"
            : enabled == true || plugin.IsOn ? null
            : "it is off unless it is switched on";
    }

    /// <summary>Whether plugins of web search are exempt: a list of what is allowed does not mean them.</summary>
    public bool IsExempt(PluginFacts plugin) => _allow.Count > 0 && plugin.IsSearch;

    /// <summary>Whether an entry does nothing but hide the sessions of another program: that is not meant to switch the plugin on.</summary>
    public static bool IsCatalogueOptOut(string name, ConfigCursor entry) =>
        name is "anthropic" or "codex"
        && entry.Node is ConfigObject { Properties: [{ Name: "config", Node: ConfigObject { Properties: [{ Name: "sessionCatalog", Node: ConfigObject { Properties: [{ Name: "enabled" }] } }] } }] }
        && entry["config"]["sessionCatalog"]["enabled"].Boolean == false;

    private static IReadOnlyList<string> NamesIn(ConfigCursor list) =>
        [.. list.Children().Select(static at => at.Text).Where(static text => text is not null).Select(static text => PluginNames.Normalize(text!)).Where(static name => name.Length > 0)];
}
