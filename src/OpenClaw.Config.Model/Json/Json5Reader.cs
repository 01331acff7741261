using System.Globalization;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Json;

/// <summary>
/// Reads JSON5, and so JSON, into a tree whose nodes know their place in the text. It accepts exactly what the gateway's own parser
/// accepts; of equal keys the last one wins and the others are remembered. It never recurses and takes time linear in the text.
/// </summary>
public sealed class Json5Reader
{
    private readonly string _text;
    private readonly SourceFile _file;
    private readonly bool _hasPlaces;
    private readonly JsonReadOptions _options;
    private readonly Json5Scanner _scanner;
    private readonly List<Container> _containers = [];
    private int _open;

    private Json5Reader(SourceFile? file, string text, JsonReadOptions options)
    {
        _text = text;
        _file = file ?? new SourceFile(string.Empty);
        _hasPlaces = file is not null && options.Origin is null;
        _options = options;
        _scanner = new Json5Scanner(text, options.Keys);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="file">The file the nodes come from; null where nobody asks for origins.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="options">Marks, origin, limits.</param>
    public static JsonReadResult Read(SourceFile? file, string text, JsonReadOptions? options = null)
    {
        var reader = new Json5Reader(file, text, options ?? JsonReadOptions.Default);
        return text.Length > reader._options.MaxLength
            ? new(reader.ErrorAt(reader._options.MaxLength, 0, string.Format(
                CultureInfo.InvariantCulture,
                "the text has {0} characters, more than the {1} that are read",
                text.Length,
                reader._options.MaxLength)))
            : reader.ReadAll();
    }

    private JsonReadResult ReadAll()
    {
        // One round of the loop reads one value or closes one container; the value then goes where the innermost open one wants it.
        while (true)
        {
            SourceSpan? name = null;
            ConfigNode? node = null;
            if (!_scanner.SkipBlanks())
            {
                return Failed();
            }

            if (_open > 0)
            {
                var container = _containers[_open - 1];
                if (_scanner.Current == container.Closer)
                {
                    _scanner.Position++;
                    _open--;
                    name = container.Name;
                    node = container.Close(OriginOf(container.Start, name));
                }
                else if (container.IsObject && !TryReadKey(container, out name))
                {
                    return Failed();
                }
            }

            if (node is null && !TryReadValue(name, out node))
            {
                return Failed();
            }

            // Null: a container was opened, and its first child comes next.
            if (node is not null && !TryPlace(ref node))
            {
                return Failed();
            }

            if (node is not null && _open == 0)
            {
                return _scanner.SkipBlanks() && (_scanner.Current < 0 || _scanner.Fail(_scanner.Position, "the end of the text"))
                    ? new(node)
                    : Failed();
            }
        }
    }

    // Puts a value into the container around it and looks behind it. A closing bracket is left for the next round.
    private bool TryPlace(ref ConfigNode node)
    {
        if (_open == 0)
        {
            return true;
        }

        var container = _containers[_open - 1];
        container.Add(node);
        if (!_scanner.SkipBlanks())
        {
            return false;
        }

        if (_scanner.Current == ',')
        {
            _scanner.Position++;
            return true;
        }

        return _scanner.Current == container.Closer || _scanner.Fail(_scanner.Position, $"',' or '{container.Closer}'");
    }

    private bool TryReadKey(Container container, out SourceSpan? name)
    {
        name = null;
        var start = _scanner.Position;
        if (start == _text.Length)
        {
            return _scanner.Fail(start, "a key or '}'");
        }

        if (!(_scanner.Current is '"' or '\'' ? _scanner.TryReadQuoted(out var key, isKey: true) : _scanner.TryReadIdentifier(out key)))
        {
            return false;
        }

        name = _hasPlaces ? new(_file, start, _scanner.Position - start) : null;
        container.Key = key;
        if (!_scanner.SkipBlanks())
        {
            return false;
        }

        if (_scanner.Current != ':')
        {
            return _scanner.Fail(_scanner.Position, "':' after the key");
        }

        _scanner.Position++;
        return _scanner.SkipBlanks();
    }

    private bool TryReadValue(SourceSpan? name, out ConfigNode? node)
    {
        node = null;
        var start = _scanner.Position;
        switch (_scanner.Current)
        {
            case '{' or '[':
                if (_open == _options.MaxDepth)
                {
                    return _scanner.Refuse(start, string.Format(
                        CultureInfo.InvariantCulture, "arrays and objects are nested deeper than {0} levels", _options.MaxDepth));
                }

                Open(isObject: _scanner.Current == '{', start, name);
                _scanner.Position++;
                return true;
            case '"' or '\'':
                if (_scanner.TryReadQuoted(out var text))
                {
                    node = new ConfigText(text, OriginOf(start, name), _options.Marks);
                }

                break;
            case 't' when _scanner.TryReadWord("true"):
                node = new ConfigBoolean(true, OriginOf(start, name), _options.Marks);
                break;
            case 'f' when _scanner.TryReadWord("false"):
                node = new ConfigBoolean(false, OriginOf(start, name), _options.Marks);
                break;
            case 'n' when _scanner.TryReadWord("null"):
                node = new ConfigNull(OriginOf(start, name), _options.Marks);
                break;
            case 't' or 'f' or 'n':
                break;
            case '-' or '+' or '.' or (>= '0' and <= '9') or 'I' or 'N':
                if (_scanner.TryReadNumber(out var number))
                {
                    node = new ConfigNumber(number, OriginOf(start, name), _options.Marks);
                }

                break;
            default:
                return _scanner.Fail(start, "a value");
        }

        return node is not null;
    }

    // What was open at this depth before is closed: its place is taken over.
    private void Open(bool isObject, int start, SourceSpan? name)
    {
        if (_open == _containers.Count)
        {
            _containers.Add(new());
        }

        _containers[_open++].Begin(isObject ? new ConfigObject(null, _options.Marks) : new ConfigArray(null, _options.Marks), start, name);
    }

    private Origin? OriginOf(int start, SourceSpan? name) =>
        _hasPlaces ? new Origin(new SourceSpan(_file, start, _scanner.Position - start), name, trail: _options.Trail) : _options.Origin;

    private JsonReadResult Failed()
    {
        var at = _scanner.FailedAt;
        var length = at >= _text.Length ? 0 : _scanner.CodePointAt(at) > char.MaxValue ? 2 : 1;
        return new(ErrorAt(at, length, _scanner.Refusal ?? $"found {Describe(at, length)} where {_scanner.Expected} was expected"));
    }

    private JsonError ErrorAt(int at, int length, string what)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < at; i++)
        {
            if (_text[i] == '\n' || (_text[i] == '\r' && (i + 1 == _text.Length || _text[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        var column = at - lineStart + 1;
        var message = string.Format(CultureInfo.InvariantCulture, "JSON5, line {0}, column {1}: {2}", line, column, what);
        return new(new SourceSpan(_file, at, length), line, column, message);
    }

    // One character is never a secret, a whole word might be.
    private string Describe(int at, int length) => length == 0
        ? "the end of the text"
        : _text[at] switch
        {
            '\n' or '\r' => "the end of the line",
            '\'' => "\"'\"",
            < ' ' or '\u007F' or '\u00A0' or '\u2028' or '\u2029' or '\uFEFF' => Code(at),
            var c when length == 1 && char.IsSurrogate(c) => Code(at),
            _ => $"'{_text.Substring(at, length)}'",
        };

    private string Code(int at) => "the character U+" + ((int)_text[at]).ToString("X4", CultureInfo.InvariantCulture);

    // A node that is being read. Its origin spans all of its text, so it is known only when the node closes.
    private sealed class Container
    {
        private ConfigObject? _object;
        private ConfigArray? _array;

        public bool IsObject => _object is not null;

        public char Closer => IsObject ? '}' : ']';

        public int Start { get; private set; }

        public SourceSpan? Name { get; private set; }

        public string Key { get; set; } = string.Empty;

        public void Begin(ConfigNode node, int start, SourceSpan? name)
        {
            _object = node as ConfigObject;
            _array = node as ConfigArray;
            Start = start;
            Name = name;
        }

        public void Add(ConfigNode node)
        {
            if (_object is not null)
            {
                _object.Set(Key, node);
            }
            else
            {
                _array!.Add(node);
            }
        }

        public ConfigNode Close(Origin? origin)
        {
            var node = (ConfigNode?)_object ?? _array!;
            node.WrittenAt(origin);
            return node;
        }
    }
}
