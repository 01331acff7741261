using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Secrets;

/// <summary>
/// The places of a configuration that hold a credential and nothing else, by the ending of their key: in the facts of 2026.9.6 every text
/// under such a key is one. Settings about credentials end otherwise (<c>passwordFile</c>, <c>maxTokens</c>).
/// </summary>
internal static class SecretPlaces
{
    private static readonly string[] Endings = ["token", "password", "passphrase", "secret", "apikey", "privatekey", "authorization"];

    /// <summary>Whether a text there is a secret.</summary>
    public static bool IsSecret(ConfigPath path)
    {
        // Spelt API_KEY, api-key and apiKey in headers, variables and settings.
        var key = path.Segment.Replace("_", string.Empty).Replace("-", string.Empty);
        return Array.Exists(Endings, ending => key.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }
}
