using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Tools;

/// <summary>Web search: keys from older versions (T3), keys never taken (T4), and the provider (T5).</summary>
public sealed class WebSearchChecks : ValidityCheck
{
    private static readonly string[] Moved = ["brave", "duckduckgo", "exa", "firecrawl", "gemini", "grok", "kimi", "minimax", "ollama", "perplexity", "searxng", "tavily"];

    private static readonly string[] BuiltIn = ["gemini", "grok", "minimax", "ollama"];

    private static readonly string[] FromPlugins =
        ["brave", "duckduckgo", "exa", "firecrawl", "firecrawl-free", "kimi", "parallel", "parallel-free", "perplexity", "searxng", "tavily"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var search = context.Root["tools"]["web"]["search"];
        foreach (var at in search.Children().Where(static at => at.IsPresent))
        {
            var key = at.Path.Segment;
            if (key is "constructor" or "prototype")
            {
                found.Add(new("T4", at, $"{at.Path} is a key that the gateway never takes; remove it") { Scope = search.Path, IsAboutKey = true });
            }
            else if (key == "apiKey" || (Moved.Contains(key) && at.Node is ConfigObject))
            {
                found.Add(new("T3", at, $"{at.Path} has moved to the plugin of the provider; write it at plugins.entries.<plugin>.config.webSearch") { Scope = search.Path, IsAboutKey = true });
            }
        }

        var provider = search["provider"];
        if (TextOf(provider) is { } text && text.Trim() is var name && !BuiltIn.Contains(name))
        {
            // The plugin may be installed where the gateway runs: one that is named makes it a warning, and folders nobody can look into say nothing.
            var plugin = name == "kimi" ? "moonshot" : name.EndsWith("-free", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name;
            var isBlank = name.Length == 0;
            var isFromPlugin = FromPlugins.Contains(name);
            var mention = isFromPlugin ? PluginMentions.Of(context.Document.Root, name, plugin)
                : context.Facts.HasPlugin(PluginNames.Normalize(name)) ? Presence.Absent
                : PluginMentions.Of(context.Document.Root, name);
            var mayBeThere = !isBlank && (context.IsSuspended || mention != Presence.Absent);
            if (isBlank || context.IsSuspended || (!PluginMentions.MayBeLoadedFromFolders(context.Document.Root) && mention != Presence.Unknown))
            {
                found.Add(new("T5", provider, isBlank ? $"{provider.Path} is blank; {Known()}"
                    : FromPlugins.Contains(name) ? $"{provider.Path} is {Show(provider)}, which the plugin '{plugin}' brings: it has to be installed and named in plugins.entries"
                    : $"{provider.Path} is {Show(provider)}, which no plugin named here brings; {Known()}")
                {
                    Stage = ValidityStage.Extensions,
                    IsWarning = mayBeThere,
                });
            }
        }
    }

    private static string Known() => "built in are gemini, grok, minimax and ollama";
}
