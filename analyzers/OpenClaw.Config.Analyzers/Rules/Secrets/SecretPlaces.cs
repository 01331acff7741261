using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Secrets;

/// <summary>
/// The places of a configuration that hold a credential and nothing else, by the ending of their key: in the facts of 2026.9.6 every text
/// under such a key is one. Settings about credentials end otherwise (<c>passwordFile</c>, <c>maxTokens</c>).
/// </summary>
internal static class SecretPlaces
{
    private static readonly string[] Endings =
    [
        "token", "password", "passphrase", "secret", "apikey", "privatekey", "authorization", "accesskey", "secretkey", "encryptkey", "encryptionkey", "signingkey", "authtag", "serviceaccount",
    ];

    // Of variables alone: elsewhere a key is one of a session, a map or a keyboard.
    private static readonly string[] VariableEndings = ["_KEY", "_PASS", "_PASSWD", "_PWD", "_CREDENTIALS", "_COOKIE"];

    // Keys that say nothing by themselves, below those that do: a header's or a token's text, the key of a certificate.
    private static readonly (string Parent, string Key)[] Pairs = [("auth", "value"), ("tls", "key"), ("ssh", "identityData")];

    /// <summary>Whether a text there is a secret.</summary>
    public static bool IsSecret(ConfigPath path)
    {
        var key = path.Segment;
        foreach (var (around, name) in Pairs)
        {
            if (name == key && around == path.Parent?.Segment)
            {
                return true;
            }
        }

        return HasSecretEnding(key) || (HasVariableEnding(key) && IsVariable(path));
    }

    /// <summary>Whether a text under such a key is a secret somewhere: where it is not, nobody need ask for the path.</summary>
    public static bool MayBeSecret(string key) => HasSecretEnding(key) || HasVariableEnding(key) || Array.Exists(Pairs, pair => pair.Key == key);

    private static bool HasSecretEnding(string key)
    {
        // Spelt API_KEY, api-key and apiKey in headers, variables and settings.
        key = key.IndexOf('_') < 0 && key.IndexOf('-') < 0 ? key : key.Replace("_", string.Empty).Replace("-", string.Empty);
        foreach (var ending in Endings)
        {
            if (key.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVariableEnding(string key)
    {
        foreach (var ending in VariableEndings)
        {
            if (key.EndsWith(ending, StringComparison.Ordinal))
            {
                return !key.Contains("PUBLIC");
            }
        }

        return false;
    }

    private static bool IsVariable(ConfigPath path) => path.Parent?.Segment is "env" || (path.Parent?.Segment == "vars" && path.Segments[0] == "env");

    /// <summary>The type of the builder that a secret there has; null when the facts do not know the place.</summary>
    public static string? TypeAt(ConfigPath path)
    {
        var found = SchemaFacts.For().Find(path.Segments);
        return found.Count == 0 ? null : found.Any(TakesReference) ? "Secret" : "SecretText";
    }

    private static bool TakesReference(SchemaNode node) =>
        (node.Types & SchemaTypes.Object) != 0 || node.Properties.Count > 0 || node.Variants.Any(TakesReference);
}
