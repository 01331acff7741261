namespace OpenClaw.Config.Posture.Validity.Plugins;

/// <summary>The plugins that OpenClaw brings or knows how to install, from the tables beside the facts.</summary>
internal sealed class PluginTable
{
    private static readonly Lazy<PluginTable> Read = new(static () => new PluginTable());

    private PluginTable()
    {
        Own = Tables.Lines("plugins.txt").Select(static line => new PluginFacts(line.Split([' '], StringSplitOptions.RemoveEmptyEntries))).ToDictionary(static plugin => plugin.Name, StringComparer.Ordinal);
        Commands = Own.Values.SelectMany(static plugin => plugin.Commands.Select(command => (command, plugin.Name))).ToDictionary(static pair => pair.command, static pair => pair.Name, StringComparer.Ordinal);
        Official = new HashSet<string>(Tables.Lines("official-plugins.txt"), StringComparer.Ordinal);
    }

    /// <summary>The tables, read once per process.</summary>
    public static PluginTable Instance => Read.Value;

    /// <summary>What OpenClaw brings, by name.</summary>
    public IReadOnlyDictionary<string, PluginFacts> Own { get; }

    /// <summary>Words of the command line, and the plugin that each belongs to.</summary>
    public IReadOnlyDictionary<string, string> Commands { get; }

    /// <summary>What has to be installed.</summary>
    public ISet<string> Official { get; }
}
