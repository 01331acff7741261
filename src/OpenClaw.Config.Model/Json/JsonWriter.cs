using System.Globalization;
using System.Text;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Json;

/// <summary>
/// Writes a node as JSON in the one canonical form: two spaces, keys in the order of the tree, no trailing blank, a line feed at the
/// end. The same tree gives the same bytes on every machine and every runtime.
/// </summary>
public static class JsonWriter
{
    /// <summary>The text of a complete tree.</summary>
    /// <exception cref="InvalidOperationException">Something in the tree is not known.</exception>
    public static string Write(ConfigNode node)
    {
        if (!node.IsComplete)
        {
            throw new InvalidOperationException("A tree with unknown values has no JSON text.");
        }

        var text = new StringBuilder();
        Append(text, node, 0);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, ConfigNode node, int depth)
    {
        switch (node)
        {
            case ConfigText value:
                AppendQuoted(text, value.Value);
                break;
            case ConfigNumber value:
                text.Append(JsonNumbers.Format(value.Value));
                break;
            case ConfigBoolean value:
                text.Append(value.Value ? "true" : "false");
                break;
            case ConfigArray { Items.Count: 0 }:
                text.Append("[]");
                break;
            case ConfigArray array:
                AppendList(text, '[', array.Items, ']', depth, static (text, item, depth) => Append(text, item, depth));
                break;
            case ConfigObject { Properties.Count: 0 }:
                text.Append("{}");
                break;
            case ConfigObject obj:
                AppendList(text, '{', obj.Properties, '}', depth, static (text, property, depth) =>
                {
                    AppendQuoted(text, property.Name);
                    text.Append(": ");
                    Append(text, property.Node, depth);
                });
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void AppendList<T>(StringBuilder text, char open, IReadOnlyList<T> items, char close, int depth, Action<StringBuilder, T, int> append)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', 2 * (depth + 1));
            append(text, items[i], depth + 1);
        }

        text.Append('\n').Append(' ', 2 * depth).Append(close);
    }

    private static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\b': text.Append("\\b"); break;
                case '\f': text.Append("\\f"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case < ' ' or '\u2028' or '\u2029':
                    AppendEscape(text, c);
                    break;
                case >= '\uD800' and <= '\uDFFF':
                    // Half a surrogate pair has no UTF-8 form; escaped it survives the trip through a file.
                    if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                    {
                        text.Append(c).Append(value[++i]);
                    }
                    else
                    {
                        AppendEscape(text, c);
                    }

                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }

    private static void AppendEscape(StringBuilder text, char c) => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
}
