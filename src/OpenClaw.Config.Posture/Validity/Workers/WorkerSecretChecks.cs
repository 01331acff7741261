using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Validity.Secrets;

namespace OpenClaw.Config.Posture.Validity.Workers;

/// <summary>Settings of cloud workers are free, but a key that sounds like a secret holds a reference to one (W3).</summary>
public sealed class WorkerSecretChecks : ValidityCheck
{
    private static readonly string[] Harmless =
    [
        "maxtokens", "maxoutputtokens", "maxinputtokens", "maxcompletiontokens", "contexttokens",
        "totaltokens", "tokencount", "tokenlimit", "tokenbudget", "passwordfile",
    ];

    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["cloudWorkers.profiles.*.settings"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var settings in context.PlacesOf(this).All)
        {
            if (settings.Node is ConfigObject && Find(settings) is { } wrong)
            {
                found.Add(new("W3", wrong, $"{wrong.Path} sounds like a secret, so it takes a valid reference to one and nothing else") { Path = settings.Path });
            }
        }
    }

    private static ConfigCursor? Find(ConfigCursor at)
    {
        foreach (var child in at.Children().Where(static child => child.IsPresent))
        {
            if (at.Node is ConfigObject && SoundsSecret(child.Path.Segment))
            {
                if (SecretReference.IsCertainlyNone(child))
                {
                    return child;
                }
            }
            else if (Find(child) is { } below)
            {
                return below;
            }
        }

        return null;
    }

    private static bool SoundsSecret(string key)
    {
        var lower = key.ToLowerInvariant();
        return lower == "keyref" || IsSensitive(lower) || (lower.EndsWith("ref", StringComparison.Ordinal) && IsSensitive(lower.Substring(0, lower.Length - 3)));
    }

    private static bool IsSensitive(string key) =>
        !Harmless.Any(suffix => key.Trim().EndsWith(suffix, StringComparison.Ordinal))
        && (key.EndsWith("token", StringComparison.Ordinal) || key.Contains("password") || key.Contains("secret")
            || HasWords(key, "api") || HasWords(key, "encrypt") || HasWords(key, "private")
            || key.EndsWith("serviceaccount", StringComparison.Ordinal) || key.EndsWith("serviceaccountref", StringComparison.Ordinal));

    // The word and 'key', with one character or none between.
    private static bool HasWords(string key, string word)
    {
        for (var at = key.IndexOf(word, StringComparison.Ordinal); at >= 0; at = key.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var next = at + word.Length;
            if (string.CompareOrdinal(key, next, "key", 0, 3) == 0 || (next < key.Length && string.CompareOrdinal(key, next + 1, "key", 0, 3) == 0))
            {
                return true;
            }
        }

        return false;
    }
}
