using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>
/// The settings of plugins under the plugins' own names. The gateway takes <c>GOOGLE</c> for <c>google</c> when it looks for settings, and of
/// several spellings the last.
/// </summary>
internal static class PluginSettings
{
    private const string Key = "config";

    /// <summary>The configuration with the settings where the gateway finds them; itself when they stand there.</summary>
    public static ConfigNode UnderTheirNames(ConfigNode root, SchemaFacts facts) => root is ConfigObject document && document.Find("plugins") is not null
        ? document.Rewrite(property => property is { Name: "plugins", Node: ConfigObject plugins }
            ? plugins.Rewrite(part => part is { Name: "entries", Node: ConfigObject entries } ? Unify(entries, facts) : part.Node)
            : property.Node)
        : root;

    private static ConfigObject Unify(ConfigObject entries, SchemaFacts facts)
    {
        var misspelt = entries.Properties
            .Where(entry => PluginNames.Normalize(entry.Name) is var name && name != entry.Name && facts.HasPlugin(name) && entry is { IsCertain: true, Node: ConfigObject settings } && settings.Find(Key)?.Node is ConfigObject)
            .ToList();
        foreach (var name in misspelt.Select(static entry => PluginNames.Normalize(entry.Name)).Distinct().ToList())
        {
            var all = entries.Properties.Where(entry => PluginNames.Normalize(entry.Name) == name).ToList();
            var last = all.Select(static entry => (entry.Node as ConfigObject)?.Find(Key)?.Node).LastOrDefault(static node => node is not null)!;
            entries = entries.Rewrite(entry => !all.Contains(entry) || entry.Node is not ConfigObject settings ? entry.Node
                : settings.Rewrite(property => property.Name != Key ? property.Node : entry.Name == name ? last : property.Node is ConfigObject ? null : property.Node));
            entries = With(entries, name, last);
        }

        return entries;
    }

    private static ConfigObject With(ConfigObject entries, string name, ConfigNode config)
    {
        if (entries.Find(name)?.Node is ConfigObject own && own.Find(Key) is not null)
        {
            return entries;
        }

        var made = new ConfigObject(entries.Origin, entries.Marks);
        foreach (var entry in entries.Properties)
        {
            made.Set(entry.Name, entry.Node, entry.IsCertain);
        }

        if (entries.Find(name) is null or { Node: ConfigObject })
        {
            var settings = new ConfigObject(config.Origin);
            foreach (var property in (entries.Find(name)?.Node as ConfigObject)?.Properties ?? [])
            {
                settings.Set(property.Name, property.Node, property.IsCertain);
            }

            settings.Set(Key, config);
            made.Set(name, settings);
        }

        return made;
    }
}
