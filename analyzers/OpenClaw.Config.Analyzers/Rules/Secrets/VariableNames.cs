using System.Text;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Secrets;

/// <summary>The name of the environment variable that a secret of the configuration would be looked for in.</summary>
internal static class VariableNames
{
    // Words of the tree that say nothing about whose secret it is.
    private static readonly HashSet<string> Scaffolding = new(
        ["channels", "accounts", "models", "providers", "entries", "plugins", "config", "skills", "auth", "headers", "request", "servers", "env", "vars", "value"],
        StringComparer.Ordinal);

    /// <summary>
    /// The name: what OpenClaw itself reads for the gateway's own credential, otherwise the telling part of the path, as in
    /// <c>TELEGRAM_FAMILY_BOT_TOKEN</c>.
    /// </summary>
    public static string For(ConfigPath path)
    {
        switch (path.ToString())
        {
            case "gateway.auth.token":
                return "OPENCLAW_GATEWAY_TOKEN";
            case "gateway.auth.password":
                return "OPENCLAW_GATEWAY_PASSWORD";
        }

        var name = new StringBuilder();
        foreach (var segment in path.Segments.Where(static segment => !Scaffolding.Contains(segment) && segment.Any(char.IsLetter)))
        {
            AppendWords(name, segment);
        }

        var text = name.ToString().Trim('_');
        return text.Length == 0 || text[0] is >= '0' and <= '9' ? ("OPENCLAW_" + text).TrimEnd('_') : text;
    }

    private static void AppendWords(StringBuilder name, string segment)
    {
        name.Append('_');
        for (var i = 0; i < segment.Length; i++)
        {
            var c = segment[i];
            if (!(c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9'))
            {
                c = '_';
            }
            else if (i > 0 && char.IsUpper(c) && char.IsLower(segment[i - 1]))
            {
                name.Append('_');
            }

            if (c != '_' || name[name.Length - 1] != '_')
            {
                name.Append(char.ToUpperInvariant(c));
            }
        }
    }
}
