using System.Text.RegularExpressions;
using OpenClaw.Config.Model.Json;

namespace OpenClaw.Config.Testing.Differential;

/// <summary>
/// Where what OpenClaw 2026.9.6 says depends on more than the configuration (folders, other files), where a sample takes it too long, or where the audit that
/// runs beside its validator fails on a relative path.
/// All the rest is for our verdict and the real validator to agree on without exception.
/// </summary>
public static partial class RulesBeyondSchema
{
    /// <summary>Keys under which a sample is not refused for its key alone: a provider that OpenClaw knows, the agent that is always there.</summary>
    public static string? KeyAt(string path) => path switch
    {
        "models.providers" => "openai",
        "agents.entries" => "main",
        _ => null,
    };

    /// <summary>Whether samples at this path are left out.</summary>
    public static bool Concern(string path) => Paths().IsMatch(path);

    /// <summary>
    /// Whether the case holds a secret reference, whose id has a grammar by source; and which takes the real validator forty times as long.
    /// </summary>
    public static bool HasSecretReference(WalkCase walk) => Reference().IsMatch(JsonWriter.Write(walk.Root));

    [GeneratedRegex(
        """
        ^channels\.qa-channel
        |^plugins\.load
        |\.sandbox\.ssh\.workspaceRoot$
        |^\$include
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Paths();

    [GeneratedRegex("\"(?:source|provider|secrets)\"\\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
