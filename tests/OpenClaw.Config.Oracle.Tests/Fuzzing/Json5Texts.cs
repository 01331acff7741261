using System.Text;

namespace OpenClaw.Config.Oracle.Tests.Fuzzing;

/// <summary>Texts that are JSON5, or nearly: written by its grammar, then damaged, or put together from what is special to it.</summary>
internal sealed class Json5Texts(int seed)
{
    private const int MaxDepth = 6;

    private static readonly string[] Spaces =
        ["", "", "", " ", "\n", "\t", "\r\n", "/* c */", "// c\n", "/***/", "\u00a0", "\ufeff", "\u2028", "\u2029", "\v\f", "//\r", "/*\n*/", "\u3000", "\u200b", "\u0085", "//", "/*"];

    private static readonly string[] Numbers =
    [
        "0", "1", "-1", "+1", "18789", ".5", "5.", "-.5e3", "1e5", "1E-5", "0x1F", "-0xff", "Infinity", "-Infinity", "NaN", "+NaN", "-0", "1e309", "5e-324", "9007199254740993",
        "01", "0x", ".", "1e", "0b1", "1_0", "--1", "1.2.3", "0xg", "0x1.8", "1n",
    ];

    private static readonly string[] Keys =
        ["a", "bind", "$d", "_x", "\u00e4", "'k'", "\"k\"", "''", "null", "a1", "\\u0061b", "__proto__", "constructor", "\u4e2d", "1", "-", "a-b", "'a\\\nb'", "\ud801\udc00", "\\u{61}", "Infinity", "\u200c", "a\u200d"];

    private static readonly string[] Inside =
    [
        "a", "b c", "\\n", "\\t", "\\0", "\\x41", "\\u0041", "\\\n", "\\\r\n", "\\'", "\\\"", "\\\\", "\\/", "\u2028", "\ud83d\ude00", "\\ud83d", "\u0000", "\t", "'", "\"",
        "\\a", "\\1", "\\x4", "\\u00", "\n", "\r", "\\", "\ud800", "${ENV}", "\\v", "\\00", "\u0001", "//", "/*",
    ];

    private static readonly string[] Pieces =
        [.. "{}[]:,'\"\\/*-+.019exNI\n\r\t\0_$ #`=;()<>\u2028\ufeff\u00a0\u0301\ud800\udc00".Select(static c => c.ToString()), "//", "/*", "*/", "\\u", "\\x", "0x", "true", "null", "Infinity", "NaN", ",,", "::", "{{", "]]"];

    private readonly Random _random = new(seed);

    /// <summary>The next one.</summary>
    public string Next()
    {
        if (_random.Next(8) == 0)
        {
            return string.Concat(Enumerable.Range(0, _random.Next(24)).Select(_ => Pick(Pieces)));
        }

        var text = new StringBuilder();
        Value(text, 0);
        Space(text);
        for (var damages = _random.Next(3); damages > 0 && text.Length > 0; damages--)
        {
            Damage(text);
        }

        return text.ToString();
    }

    private void Damage(StringBuilder text)
    {
        var at = _random.Next(text.Length);
        switch (_random.Next(5))
        {
            case 0: text.Remove(at, Math.Min(_random.Next(1, 4), text.Length - at)); break;
            case 1: text.Insert(at, Pick(Pieces)); break;
            case 2: text[at] = (char)_random.Next(0, 0x180); break;
            case 3: text.Insert(at, text.ToString(at, Math.Min(_random.Next(1, 12), text.Length - at))); break;
            default: text.Length = at; break;
        }
    }

    private void Value(StringBuilder text, int depth)
    {
        Space(text);
        switch (_random.Next(depth >= MaxDepth ? 4 : 8))
        {
            case 0: text.Append(Pick(Numbers)); break;
            case 1: text.Append(Pick(["true", "false", "null", "True", "nul", "undefined"], likely: 3)); break;
            case 2 or 3: Text(text); break;
            case 4 or 5: Sequence(text, '[', ']', () => Value(text, depth + 1)); break;
            default:
                Sequence(text, '{', '}', () =>
                {
                    Space(text);
                    text.Append(Pick(Keys));
                    Space(text);
                    text.Append(':');
                    Value(text, depth + 1);
                });
                break;
        }
    }

    private void Sequence(StringBuilder text, char open, char close, Action item)
    {
        text.Append(open);
        for (var count = _random.Next(4); count > 0; count--)
        {
            item();
            Space(text);
            if (count > 1 || _random.Next(3) == 0)
            {
                text.Append(',');
            }
        }

        Space(text);
        text.Append(close);
    }

    private void Text(StringBuilder text)
    {
        var quote = _random.Next(2) == 0 ? '\'' : '"';
        text.Append(quote);
        for (var count = _random.Next(4); count > 0; count--)
        {
            text.Append(Pick(Inside, likely: 17));
        }

        text.Append(quote);
    }

    // Most are from the likely ones at the beginning, or hardly any text would be accepted as a whole.
    private void Space(StringBuilder text) => text.Append(Pick(Spaces, likely: 18));

    private string Pick(string[] from, int likely = 0) => from[_random.Next(likely > 0 && _random.Next(40) > 0 ? likely : from.Length)];
}
