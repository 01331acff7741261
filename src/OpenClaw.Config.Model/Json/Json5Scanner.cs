using System.Runtime.CompilerServices;
using System.Text;

namespace OpenClaw.Config.Model.Json;

/// <summary>
/// The words of a JSON5 text: blanks and comments, keys, strings, numbers. Every method that can fail returns false and says at
/// <see cref="FailedAt"/> and <see cref="Expected"/> why; nothing here recurses or goes back.
/// </summary>
internal sealed class Json5Scanner(string text)
{
    // MethodImplOptions.AggressiveOptimization, which netstandard2.0 does not name yet: a compiler reads the facts once, cold, and
    // should not do it in unoptimised code. Hosts that do not know the value ignore it.
    private const MethodImplOptions RunsOptimised = (MethodImplOptions)512;

    private static readonly char[] DoubleQuotedStops = ['"', '\\', '\n', '\r'];
    private static readonly char[] SingleQuotedStops = ['\'', '\\', '\n', '\r'];

    /// <summary>The offset of the next character.</summary>
    public int Position { get; set; }

    /// <summary>Where the text went wrong.</summary>
    public int FailedAt { get; private set; }

    /// <summary>What should have been there; null when <see cref="Refusal"/> says it all.</summary>
    public string? Expected { get; private set; }

    /// <summary>What is wrong, where naming the expected would not say it.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The next character, or -1 at the end.</summary>
    public int Current => Position < text.Length ? text[Position] : -1;

    /// <summary>Notes a failure.</summary>
    public bool Fail(int at, string expected)
    {
        FailedAt = at;
        Expected = expected;
        return false;
    }

    /// <summary>Notes a failure in whole words.</summary>
    public bool Refuse(int at, string refusal)
    {
        FailedAt = at;
        Refusal = refusal;
        return false;
    }

    /// <summary>Skips blanks and comments. Fails only on a comment that is none.</summary>
    [MethodImpl(RunsOptimised)]
    public bool SkipBlanks()
    {
        var at = Position;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '/')
            {
                Position = at;
                if (!SkipComment())
                {
                    return false;
                }

                at = Position;
            }
            else if (c == ' ' || IsBlank(c))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        Position = at;
        return true;
    }

    /// <summary>A quoted text, its opening quote being the next character.</summary>
    public bool TryReadQuoted(out string value)
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
                value = unescaped is null ? text.Substring(start, stop - start) : unescaped.Append(text, start, stop - start).ToString();
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

        value = unescaped?.ToString() ?? text.Substring(start, Position - start);
        return true;
    }

    /// <summary>A number; the next character is a digit, a sign, a point, or the first letter of Infinity or NaN.</summary>
    public bool TryReadNumber(out double value)
    {
        value = 0;
        var sign = Current == '-' ? -1d : 1d;
        if (Current is '-' or '+')
        {
            Position++;
        }

        var start = Position;
        switch (Current)
        {
            case 'I':
                value = sign * double.PositiveInfinity;
                return TryReadWord("Infinity");
            case 'N':
                value = double.NaN;
                return TryReadWord("NaN");
            case '0' when start + 1 < text.Length && text[start + 1] is 'x' or 'X':
                Position += 2;
                while (Json5Numbers.HexDigit(Current) >= 0)
                {
                    Position++;
                }

                value = sign * Json5Numbers.Hexadecimal(text, start + 2, Position);
                return Position > start + 2 || Fail(Position, "a hexadecimal digit");
            case '0':
                // A zero before other digits is none of the forms: what follows is then reported as unexpected.
                Position++;
                break;
            default:
                SkipDigits();
                break;
        }

        var hasInteger = Position > start;
        if (Current == '.')
        {
            Position++;
            if (!SkipDigits() && !hasInteger)
            {
                return Fail(Position, "a digit");
            }
        }
        else if (!hasInteger)
        {
            return Fail(Position, "a number");
        }

        if (Current is 'e' or 'E')
        {
            Position++;
            if (Current is '+' or '-')
            {
                Position++;
            }

            if (!SkipDigits())
            {
                return Fail(Position, "a digit of the exponent");
            }
        }

        value = sign * Json5Numbers.Decimal(text.Substring(start, Position - start));
        return true;
    }

    /// <summary>Exactly this word.</summary>
    public bool TryReadWord(string word)
    {
        for (var i = 0; i < word.Length; i++, Position++)
        {
            if (Current != word[i])
            {
                return Fail(Position, $"the rest of '{word}'");
            }
        }

        return true;
    }

    /// <summary>The code point at an offset; half a surrogate pair stands for itself.</summary>
    public int CodePointAt(int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            ? char.ConvertToUtf32(text[at], text[at + 1])
            : text[at];

    private static bool IsBlank(char c) => c is ' ' or (>= '\t' and <= '\r')
        or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' or '\uFEFF';

    private bool SkipDigits()
    {
        var start = Position;
        while (Current is >= '0' and <= '9')
        {
            Position++;
        }

        return Position > start;
    }

    private bool SkipComment()
    {
        var start = Position++;
        switch (Current)
        {
            case '/':
                while (Current is not (-1 or '\n' or '\r' or '\u2028' or '\u2029'))
                {
                    Position++;
                }

                return true;
            case '*':
                var end = text.IndexOf("*/", Position + 1, StringComparison.Ordinal);
                if (end < 0)
                {
                    return Refuse(start, "the comment that begins here is never closed");
                }

                Position = end + 2;
                return true;
            default:
                return Fail(Position, "the second character of a comment");
        }
    }

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
