using System.Text.RegularExpressions;

namespace OpenClaw.Config.Posture.Audit.Models;

/// <summary>
/// From the text of a model reference to the id that the audit judges: the provider that is meant where none is named, short names and
/// old ids replaced by today's (2026.9.6).
/// </summary>
internal static class ModelIds
{
    private const string DefaultProvider = "openai";

    // What may stand behind an @ without naming a profile of credentials: a date, or how the weights were packed.
    private static readonly Regex NotAProfile = new(@"^(?:[0-9]{8}|(?:i?q[0-9]+(?:_[a-z0-9]+)*|[48]bit))(?:@|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["anthropic/fable"] = "claude-fable-5-1",
        ["anthropic/fable-5"] = "claude-fable-5",
        ["anthropic/fable-5.1"] = "claude-fable-5-1",
        ["anthropic/fable-5-1"] = "claude-fable-5-1",
        ["anthropic/haiku"] = "claude-haiku-4-5",
        ["anthropic/opus"] = "claude-opus-5",
        ["anthropic/opus-5"] = "claude-opus-5",
        ["anthropic/opus-5.5"] = "claude-opus-5-5",
        ["anthropic/opus-5-5"] = "claude-opus-5-5",
        ["anthropic/opus-4.8"] = "claude-opus-4-8",
        ["anthropic/opus-4.7"] = "claude-opus-4-7",
        ["anthropic/opus-4.6"] = "claude-opus-4-6",
        ["anthropic/mythos-5"] = "claude-mythos-5",
        ["anthropic/sonnet"] = "claude-sonnet-5",
        ["anthropic/sonnet-5"] = "claude-sonnet-5",
        ["anthropic/sonnet-4.6"] = "claude-sonnet-4-6",
        ["vercel-ai-gateway/opus-4.6"] = "anthropic/claude-opus-4-6",
        ["vercel-ai-gateway/sonnet"] = "anthropic/claude-sonnet-4-6",
        ["vercel-ai-gateway/sonnet-4.6"] = "anthropic/claude-sonnet-4-6",
        ["vercel-ai-gateway/sonnet-5"] = "anthropic/claude-sonnet-5",
        ["google/gemma-4-26b"] = "gemma-4-26b-a4b-it",
        ["google-gemini-cli/gemma-4-26b"] = "gemma-4-26b-a4b-it",
        ["google-vertex/gemma-4-26b"] = "gemma-4-26b-a4b-it",
    };

    /// <summary>The reference without the profile of credentials that may stand behind it.</summary>
    public static string WithoutProfile(string reference)
    {
        var text = reference.Trim();
        var at = text.IndexOf('@', text.LastIndexOf('/') + 1);
        if (at > 0 && NotAProfile.IsMatch(text.Substring(at + 1)))
        {
            at = text.IndexOf('@', at + 1);
        }

        return at > 0 && at < text.Length - 1 ? text.Substring(0, at) : text;
    }

    /// <summary>Provider and model of a reference without profile; null when it has no usable form.</summary>
    public static (string Provider, string Model)? Parse(string text)
    {
        if (text.ToLowerInvariant() == "openrouter:auto")
        {
            return ("openrouter", "openrouter/auto");
        }

        var slash = text.IndexOf('/');
        var (provider, model) = slash < 0 ? (DefaultProvider, text.Trim()) : (text.Substring(0, slash).Trim().ToLowerInvariant(), text.Substring(slash + 1).Trim());
        return provider.Length == 0 || model.Length == 0 ? null : (provider, Normalize(provider, model));
    }

    /// <summary>The id: provider and model, the provider not twice.</summary>
    public static string IdOf((string Provider, string Model) reference) =>
        reference.Model.ToLowerInvariant().StartsWith(reference.Provider + "/", StringComparison.Ordinal) ? reference.Model : $"{reference.Provider}/{reference.Model}";

    private static string Normalize(string provider, string model)
    {
        if (provider == "anthropic" && model.StartsWith("anthropic/", StringComparison.OrdinalIgnoreCase))
        {
            model = model.Substring("anthropic/".Length);
        }

        if (provider == "huggingface" && model.StartsWith("huggingface/", StringComparison.OrdinalIgnoreCase))
        {
            model = model.Substring("huggingface/".Length);
        }

        return Renamed.TryGetValue($"{provider}/{model.ToLowerInvariant()}", out var renamed) ? renamed
            : provider == "vercel-ai-gateway" && model.StartsWith("claude-", StringComparison.Ordinal) ? "anthropic/" + model
            : model;
    }
}
