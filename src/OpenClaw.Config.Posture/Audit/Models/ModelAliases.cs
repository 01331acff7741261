using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Models;

/// <summary>Short names for models: those of <c>agents.defaults.models</c>, and those that OpenClaw gives to models which it finds there without one.</summary>
internal sealed class ModelAliases
{
    private static readonly Dictionary<string, string> BuiltIn = new(StringComparer.Ordinal)
    {
        ["anthropic/claude-opus-5"] = "opus",
        ["anthropic/claude-sonnet-5"] = "sonnet",
        ["openai/gpt-5.4"] = "gpt",
        ["openai/gpt-5.4-mini"] = "gpt-mini",
        ["openai/gpt-5.4-nano"] = "gpt-nano",
        ["google/gemini-3.1-pro-preview"] = "gemini",
        ["google/gemini-3-flash-preview"] = "gemini-flash",
        ["google/gemini-3.1-flash-lite"] = "gemini-flash-lite",
    };

    private readonly Dictionary<string, (string Provider, string Model)> _byName = new(StringComparer.Ordinal);

    private ModelAliases(bool isCertain) => IsCertain = isCertain;

    /// <summary>Whether no other alias can exist.</summary>
    public bool IsCertain { get; }

    public static ModelAliases Of(ConfigCursor root)
    {
        var models = root["agents"]["defaults"]["models"];
        var aliases = new ModelAliases(models.IsAbsent || (models.HasAllChildren && models.Children().All(static model => model["alias"].IsCertain())));
        foreach (var model in models.Children())
        {
            if (ModelIds.Parse(model.Path.Segment.Trim()) is not { } reference)
            {
                continue;
            }

            var name = model["alias"].IsAbsent && BuiltIn.TryGetValue(model.Path.Segment.Trim(), out var builtIn) ? builtIn : model["alias"].Text?.Trim().ToLowerInvariant();
            if (!string.IsNullOrEmpty(name))
            {
                aliases._byName[name!] = reference;
                aliases._byName[$"{reference.Provider}/{name}"] = reference;
            }
        }

        return aliases;
    }

    /// <summary>The model of that short name; null when it is none.</summary>
    public (string Provider, string Model)? Find(string text) => _byName.TryGetValue(text.ToLowerInvariant(), out var reference) ? reference : null;
}
