namespace OpenClaw.Config.Posture.Validity.Plugins;

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
