using System.Text;

namespace OpenClaw.Config.Model.Json;

/// <content>Quoted texts, bare keys, and the escapes in both.</content>
internal sealed partial class Json5Scanner
{
    private static readonly char[] DoubleQuotedStops = ['"', '\\', '\n', '\r'];
    private static readonly char[] SingleQuotedStops = ['\'', '\\', '\n', '\r'];

    // In a small file, keys hardly repeat.
    private const int Large = 1 << 16;

    private readonly KeyTexts? _keys = keys ?? (text.Length > Large ? new() : null);

    /// <summary>A quoted text, its opening quote being the next character.</summary>
    public bool TryReadQuoted(out string value, bool isKey = false)
    {
        var quote = text[Position++];
        var stops = quote == '"' ? DoubleQuotedStops : SingleQuotedStops;
        var start = Position;
        StringBuilder? unescaped = null;
        while (true)
        {
            var stop = text.IndexOfAny(stops, Position);
            Position = stop < 0 ? text.Length : stop;
            if (stop < 0 || text[stop] is '\n' or '\r')
            {
                break;
            }

            if (text[stop] == quote)
            {
                value = unescaped is null ? isKey ? KeyOf(start, stop - start) : text.Substring(start, stop - start) : unescaped.Append(text, start, stop - start).ToString();
                Position++;
                return true;
            }

            (unescaped ??= new()).Append(text, start, stop - start);
            if (!AppendEscape(unescaped))
            {
                value = string.Empty;
                return false;
            }

            start = ++Position;
        }

        value = string.Empty;
        return Fail(Position, $"the closing {quote} of the text");
    }

    /// <summary>A bare key.</summary>
    public bool TryReadIdentifier(out string value)
    {
        var start = Position;
        StringBuilder? unescaped = null;
        while (Position < text.Length)
        {
            var isFirst = Position == start;
            var at = Position;
            var c = (int)text[at];
            if (c == '\\')
            {
                unescaped ??= new(text, start, at - start, 32);
                Position++;
                if (Current != 'u')
                {
                    value = string.Empty;
                    return Fail(Position, "'u' and four hexadecimal digits");
                }

                Position++;
                if (!TryReadHex(4, out c))
                {
                    value = string.Empty;
                    return false;
                }
            }
            else
            {
                c = CodePointAt(at);
                Position += c > char.MaxValue ? 2 : 1;
            }

            if (isFirst ? Json5Identifiers.IsStart(c) : Json5Identifiers.IsPart(c))
            {
                _ = c > char.MaxValue ? unescaped?.Append(text, at, 2) : unescaped?.Append((char)c);
                continue;
            }

            if (isFirst || text[at] == '\\')
            {
                value = string.Empty;
                return Fail(at, isFirst ? "a key or '}'" : "an escape of a letter or digit");
            }

            Position = at;
            break;
        }

        value = unescaped?.ToString() ?? KeyOf(start, Position - start);
        return true;
    }

    private string KeyOf(int start, int length) => _keys?.Of(text, start, length) ?? text.Substring(start, length);

    // On entry the backslash is the next character, on exit the last one of the escape.
    private bool AppendEscape(StringBuilder target)
    {
        Position++;
        switch (Current)
        {
            case -1: return Fail(Position, "the rest of an escape");
            case 'b': target.Append('\b'); break;
            case 'f': target.Append('\f'); break;
            case 'n': target.Append('\n'); break;
            case 'r': target.Append('\r'); break;
            case 't': target.Append('\t'); break;
            case 'v': target.Append('\v'); break;
            case 'x': return AppendHex(target, 2);
            case 'u': return AppendHex(target, 4);
            case '\n' or '\u2028' or '\u2029': break;
            case '\r':
                if (Position + 1 < text.Length && text[Position + 1] == '\n')
                {
                    Position++;
                }

                break;
            case '0':
                target.Append('\0');
                return Position + 1 == text.Length || text[Position + 1] is < '0' or > '9' || Refuse(Position + 1, "an octal escape, which JSON5 lacks");
            case >= '1' and <= '9':
                return Refuse(Position, "an octal escape, which JSON5 lacks");
            default:
                target.Append(text[Position]);
                break;
        }

        return true;
    }

    private bool AppendHex(StringBuilder target, int digits)
    {
        Position++;
        if (!TryReadHex(digits, out var value))
        {
            return false;
        }

        target.Append((char)value);
        Position--;
        return true;
    }

    private bool TryReadHex(int digits, out int value)
    {
        value = 0;
        for (; digits > 0; digits--, Position++)
        {
            var digit = Json5Numbers.HexDigit(Current);
            if (digit < 0)
            {
                return Fail(Position, "a hexadecimal digit of the escape");
            }

            value = (value << 4) | digit;
        }

        return true;
    }
}
