using System.Text.RegularExpressions;
using OpenClaw.Config.Model.Json;

namespace OpenClaw.Config.Testing.Differential;

/// <summary>
/// Where OpenClaw 2026.9.6 has rules that no schema can say: texts with a grammar of their own, references to other places, settings
/// that need or exclude each other. Samples made from the facts alone break them by accident; leaving them out, what remains is for
/// the schema and the real validator to agree on without exception.
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

    /// <summary>Whether samples at this path may break such a rule.</summary>
    public static bool Concern(string path) => Paths().IsMatch(path);

    /// <summary>
    /// Whether the case holds a secret reference, whose id has a grammar by source; and which takes the real validator forty times as long.
    /// </summary>
    public static bool HasSecretReference(WalkCase walk) => Reference().IsMatch(JsonWriter.Write(walk.Root));

    [GeneratedRegex(
        """
        ^channels\.qa-channel
        |^(?:bindings|broadcast|cloudWorkers|secrets|browser\.profiles|hooks\.mappings|hooks\.internal|session\.maintenance|tools\.web\.search|plugins\.(?:slots|allow|deny|load))
        |^(?:mcp|nodeHost\.mcp)\.(?:servers|apps)
        |^talk\.(?:agentId|provider|providers|realtime)
        |^gateway\.(?:tailscale|publicOrigin|portals|tls|roles|remote\.edgeAuth)
        |^agents\.(?:ownership|defaults\.(?:heartbeat|systemAgent)|entries\.\*\.(?:default$|heartbeat|identity\.avatar))
        |\.(?:decisionModel|pickerRuntimes|modelPolicy(?:\.allow)?|maxActiveTranscriptBytes|forceFlushTranscriptBytes|binds|sessionRetention)(?:\[\])?$
        |\.docker\.env|\.models\.\*\.codeMode
        |^models\.catalogRefresh\.url|^proxy\.proxyUrl|^desktop\.host\.passwordFile|^worktreeRoot|^ui\.prefs\.accent
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Paths();

    [GeneratedRegex("\"(?:source|provider|secrets)\"\\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
