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

/// <summary>A plugin that OpenClaw brings.</summary>
/// <param name="words">Its line of the table.</param>
internal sealed class PluginFacts(string[] words)
{
    /// <summary>Its name.</summary>
    public string Name => words[0];

    /// <summary>Whether it is active unless something is said about it.</summary>
    public bool IsOn => !words.Contains("off");

    /// <summary>Whether it can keep the memory.</summary>
    public bool IsMemory => words.Contains("memory");

    /// <summary>Whether it brings a provider of web search.</summary>
    public bool IsSearch => words.Contains("search");

    /// <summary>Whether it brings the channel of its name.</summary>
    public bool IsChannel => words.Contains("channel");

    /// <summary>Words of its command line that are easily taken for its name.</summary>
    public IEnumerable<string> Commands => words.Where(static word => word.StartsWith("command=", StringComparison.Ordinal)).Select(static word => word.Substring("command=".Length));
}
