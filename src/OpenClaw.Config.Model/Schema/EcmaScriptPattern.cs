using System.Globalization;
using System.Text;

namespace OpenClaw.Config.Model.Schema;

/// <summary>
/// Writes an ECMAScript regular expression as a .NET one of the same meaning. .NET's own ECMAScript mode would do for the classes,
/// but it refuses lookbehinds and Unicode categories, and lets <c>$</c> match before a final line feed.
/// </summary>
internal static class EcmaScriptPattern
{
    private const string Digits = "0-9";
    private const string WordCharacters = "a-zA-Z0-9_";
    private const string Blanks = @"\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";
    private const string LineEnds = @"\n\r\u2028\u2029";
    private const string Pair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";

    /// <summary>The .NET pattern; null where the source uses something that is not translated.</summary>
    public static string? Translate(string source, bool isUnicode)
    {
        var target = new StringBuilder(source.Length + 16);
        for (var i = 0; i < source.Length; i++)
        {
            switch (source[i])
            {
                case '$':
                    target.Append(@"\z");
                    break;
                case '.':
                    AppendNegated(target, LineEnds, isUnicode);
                    break;
                case '[':
                    if (!TryAppendClass(target, source, ref i, isUnicode))
                    {
                        return null;
                    }

                    break;
                case '\\':
                    if (++i == source.Length || !TryAppendEscape(target, source, ref i, isUnicode))
                    {
                        return null;
                    }

                    break;
                default:
                    target.Append(source[i]);
                    break;
            }
        }

        return target.ToString();
    }

    private static bool TryAppendEscape(StringBuilder target, string source, ref int i, bool isUnicode)
    {
        switch (source[i])
        {
            case 'd': target.Append('[').Append(Digits).Append(']'); return true;
            case 'w': target.Append('[').Append(WordCharacters).Append(']'); return true;
            case 's': target.Append('[').Append(Blanks).Append(']'); return true;
            case 'D': AppendNegated(target, Digits, isUnicode); return true;
            case 'W': AppendNegated(target, WordCharacters, isUnicode); return true;
            case 'S': AppendNegated(target, Blanks, isUnicode); return true;
            case 'b' or 'B':
                const string Word = "[" + WordCharacters + "]";
                target.Append(source[i] == 'b'
                    ? $"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))"
                    : $"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))");
                return true;
            default:
                return TryAppendCharacter(target, source, ref i);
        }
    }

    // An escape that stands for one character, in or out of a class. Categories, back references and \u{...} are not translated:
    // no pattern of the schema has them outside a class, and silence is better than a wrong verdict.
    private static bool TryAppendCharacter(StringBuilder target, string source, ref int i)
    {
        var c = source[i];
        switch (c)
        {
            case '0' when i + 1 == source.Length || source[i + 1] is < '0' or > '9':
                target.Append(@"\x00");
                return true;
            case 't' or 'n' or 'v' or 'f' or 'r':
                target.Append('\\').Append(c);
                return true;
            case 'x' or 'u':
                var digits = c == 'x' ? 2 : 4;
                if (i + digits >= source.Length
                    || !int.TryParse(source.Substring(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                {
                    return false;
                }

                target.Append(@"\u").Append(code.ToString("X4", CultureInfo.InvariantCulture));
                i += digits;
                return true;
            case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'):
                return false;
            default:
                AppendLiteral(target, c);
                return true;
        }
    }

    private static bool TryAppendClass(StringBuilder target, string source, ref int i, bool isUnicode)
    {
        var isNegated = ++i < source.Length && source[i] == '^';
        i += isNegated ? 1 : 0;
        var content = new StringBuilder();
        for (; i < source.Length && source[i] != ']'; i++)
        {
            if (source[i] == '-')
            {
                content.Append('-');
            }
            else if (source[i] != '\\')
            {
                AppendLiteral(content, source[i]);
            }
            else if (++i == source.Length || !TryAppendClassEscape(content, source, ref i))
            {
                return false;
            }
        }

        if (i == source.Length)
        {
            return false;
        }

        if (content.Length == 0)
        {
            target.Append(isNegated ? @"[\s\S]" : "(?!)");
        }
        else if (isNegated)
        {
            AppendNegated(target, content.ToString(), isUnicode);
        }
        else
        {
            target.Append('[').Append(content).Append(']');
        }

        return true;
    }

    private static bool TryAppendClassEscape(StringBuilder content, string source, ref int i)
    {
        switch (source[i])
        {
            case 'd': content.Append(Digits); return true;
            case 'w': content.Append(WordCharacters); return true;
            case 's': content.Append(Blanks); return true;
            case 'b': content.Append(@"\x08"); return true;
            case 'S':
                // .NET's class leaves out U+0085, which is no blank to ECMAScript.
                content.Append(@"\S\u0085");
                return true;
            case 'p' when source.IndexOf('}', i) is var end && end > i + 2 && source[i + 1] == '{':
                // General categories have the same names on both sides; scripts and properties do not, and .NET refuses them.
                content.Append('\\').Append(source, i, end - i + 1);
                i = end;
                return true;
            default:
                return TryAppendCharacter(content, source, ref i);
        }
    }

    // "None of these" means one character; in a pattern with the u flag that is a code point, so a whole surrogate pair. The group is
    // atomic lest the matcher go back and count a pair as two.
    private static void AppendNegated(StringBuilder target, string content, bool isUnicode) =>
        _ = isUnicode
            ? target.Append("(?>").Append(Pair).Append("|[^").Append(content).Append("])")
            : target.Append("[^").Append(content).Append(']');

    private static void AppendLiteral(StringBuilder target, char c)
    {
        if (c < 0x80 && !char.IsLetterOrDigit(c))
        {
            target.Append(@"\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
        else
        {
            target.Append(c);
        }
    }
}
