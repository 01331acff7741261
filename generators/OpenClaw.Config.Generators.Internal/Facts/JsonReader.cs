using System.Globalization;
using System.Text;

namespace OpenClaw.Config.Generators.Internal.Facts;

/// <summary>
/// Reads strict JSON. The generator must not depend on any assembly besides Roslyn, and the reader of the Model knows spans, comments and
/// recovery, none of which a reviewed file needs.
/// </summary>
internal sealed class JsonReader
{
    private readonly string _text;
    private int _at;

    private JsonReader(string text) => _text = text;

    /// <exception cref="FormatException">The text is not JSON.</exception>
    public static JsonValue Read(string text)
    {
        var reader = new JsonReader(text);
        var value = reader.Value();
        return reader.Peek() == '\0' ? value : throw reader.Error("the end");
    }

    private char Peek()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _at < _text.Length ? _text[_at] : '\0';
    }

    private void Expect(char c)
    {
        if (Peek() != c)
        {
            throw Error($"'{c}'");
        }

        _at++;
    }

    private FormatException Error(string expected) => new($"The facts are not JSON: {expected} expected at character {_at}.");

    private JsonValue Value()
    {
        switch (Peek())
        {
            case '{':
                return new JsonValue(JsonKind.Object, members: List('{', '}', Member));
            case '[':
                return new JsonValue(JsonKind.Array, items: List('[', ']', Value));
            case '"':
                return new JsonValue(JsonKind.Text, Text());
        }

        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '-' or '+' or '.'))
        {
            _at++;
        }

        return _text.Substring(start, _at - start) switch
        {
            "" => throw Error("a value"),
            "null" => new JsonValue(JsonKind.Null),
            ("true" or "false") and var word => new JsonValue(JsonKind.Boolean, word),
            var number => new JsonValue(JsonKind.Number, number),
        };
    }

    private List<T> List<T>(char open, char close, Func<T> item)
    {
        var items = new List<T>();
        Expect(open);
        while (Peek() != close)
        {
            if (items.Count > 0)
            {
                Expect(',');
            }

            items.Add(item());
        }

        Expect(close);
        return items;
    }

    private KeyValuePair<string, JsonValue> Member()
    {
        Peek();
        var key = Text();
        Expect(':');
        return new KeyValuePair<string, JsonValue>(key, Value());
    }

    private string Text()
    {
        var text = new StringBuilder();
        Expect('"');
        while (_at < _text.Length && _text[_at] != '"')
        {
            var c = _text[_at++];
            text.Append(c == '\\' ? Escaped() : c);
        }

        Expect('"');
        return text.ToString();
    }

    private char Escaped()
    {
        var c = _at < _text.Length ? _text[_at++] : throw Error("an escape");
        switch (c)
        {
            case 'n': return '\n';
            case 't': return '\t';
            case 'r': return '\r';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'u' when _at + 4 <= _text.Length:
                _at += 4;
                return (char)int.Parse(_text.Substring(_at - 4, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            default: return c;
        }
    }
}
