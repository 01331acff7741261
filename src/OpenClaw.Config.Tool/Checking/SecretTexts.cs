using OpenClaw.Config.Analyzers.Rules.Secrets;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Tool.Checking;

/// <summary>Finds the texts of a configuration that may be credentials, by their place and by their shape.</summary>
internal static class SecretTexts
{
    /// <summary>The texts at or below a node, also those that a later equal key replaced.</summary>
    public static List<ConfigText> Below(ConfigNode root)
    {
        var found = new List<ConfigText>();
        new Walk(found).Visit(root, string.Empty, isSecret: false);
        return found;
    }

    /// <summary>Whether a text is recognisable wherever it stands: the shape of a known key, a password in a URL, an option with its value.</summary>
    public static bool IsSecretText(string text) => KeyShapes.Recognise(text) is not null || HasUserInfo(text) || IsSecretAssignment(text);

    /// <summary>Whether what stands under a key may be a credential.</summary>
    public static bool IsSecretKey(string key) =>
        (SecretNames.LooksSecret(key) || key.EndsWith("authorization", StringComparison.OrdinalIgnoreCase) || key.EndsWith("cookie", StringComparison.OrdinalIgnoreCase))
        && !key.EndsWith("File", StringComparison.Ordinal)
        && !key.EndsWith("Path", StringComparison.Ordinal);

    // A reference to a secret says where it is, which is what the reader of a report needs.
    private static bool IsPartOfReference(string key) => key is "source" or "provider" or "id";

    private static bool IsReference(ConfigText text) =>
        text.Value.StartsWith("${", StringComparison.Ordinal) && text.Value.IndexOf('}') == text.Value.Length - 1 && EnvironmentReferences.IsIn(text);

    private static bool HasUserInfo(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var at = scheme < 0 ? -1 : text.IndexOf('@', scheme);
        return at > 0 && text.IndexOf(':', scheme + 3, at - scheme - 3) > 0;
    }

    // --api-key=..., PASSWORD=..., ?token=...
    private static bool IsSecretAssignment(string text)
    {
        var equals = text.IndexOf('=');
        return equals > 0 && equals + 1 < text.Length && SecretNames.LooksSecret(text[..equals]);
    }

    private static bool IsSecretOption(ConfigNode node) =>
        node is ConfigText { Value: ['-', ..] option } && !option.Contains('=') && SecretNames.LooksSecret(option);

    // Keys repeat, and a large file has a hundred thousand of them: what one sounds like is asked once. The reader bounds how deep a file nests.
    private sealed class Walk(List<ConfigText> found)
    {
        private readonly Dictionary<string, bool> _secretKeys = new(StringComparer.Ordinal);

        public void Visit(ConfigNode node, string key, bool isSecret)
        {
            switch (node)
            {
                case ConfigText text when (isSecret || IsSecretText(text.Value)) && !IsReference(text):
                    found.Add(text);
                    break;
                case ConfigObject obj:
                    // Below these, a key is whatever name another program chose.
                    var isOpen = key is "env" or "vars" or "headers";
                    for (var i = 0; i < obj.Properties.Count; i++)
                    {
                        VisitProperty(obj.Properties[i], isSecret, isOpen);
                    }

                    break;
                case ConfigArray array:
                    for (var i = 0; i < array.Items.Count; i++)
                    {
                        Visit(array.Items[i], key, isSecret || (i > 0 && IsSecretOption(array.Items[i - 1])));
                    }

                    break;
            }
        }

        private void VisitProperty(ConfigProperty property, bool isSecret, bool isOpen)
        {
            var below = (isSecret && !IsPartOfReference(property.Name)) || isOpen || IsSecretName(property.Name);
            foreach (var value in property.Replaced)
            {
                Visit(value, property.Name, below);
            }

            Visit(property.Node, property.Name, below);
        }

        private bool IsSecretName(string key)
        {
            if (!_secretKeys.TryGetValue(key, out var isSecret))
            {
                _secretKeys.Add(key, isSecret = IsSecretKey(key));
            }

            return isSecret;
        }
    }
}
