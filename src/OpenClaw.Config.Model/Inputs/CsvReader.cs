using System.Text;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Inputs;

/// <summary>Reads CSV with places. Takes time linear in the text and never recurses.</summary>
public sealed class CsvReader
{
    private readonly SourceFile _file;
    private readonly string _text;
    private int _at;
    private InputProblem? _problem;

    private CsvReader(SourceFile file, string text)
    {
        _file = file;
        _text = text;
        _at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    }

    /// <summary>Reads a text; null with a problem when it is no table.</summary>
    public static CsvTable? Read(SourceFile file, string text, out InputProblem? problem)
    {
        var reader = new CsvReader(file, text);
        var table = reader.Read();
        problem = reader._problem;
        return problem is null ? table : null;
    }

    private CsvTable? Read()
    {
        IReadOnlyList<CsvCell>? header = null;
        var rows = new List<IReadOnlyList<CsvCell>>();
        while (_at < _text.Length && _problem is null)
        {
            var start = _at;
            var row = Row();
            if (row is [{ IsAbsent: true }])
            {
                continue;
            }

            if (header is null)
            {
                header = row;
                Check(header);
            }
            else if (row.Count != header.Count)
            {
                Fail(start, _at, $"this line has {row.Count} cells, and the first line names {header.Count} columns");
            }
            else
            {
                rows.Add(row);
            }
        }

        if (header is null && _problem is null)
        {
            Fail(0, 0, "the file is empty; its first line names the columns");
        }

        return header is null ? null : new CsvTable(header, rows);
    }

    private void Check(IReadOnlyList<CsvCell> header)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var cell in header)
        {
            if (cell.Text.Length == 0)
            {
                _problem ??= new InputProblem(cell.Span, "this column has no name; the first line names the columns");
            }
            else if (!names.Add(cell.Text))
            {
                _problem ??= new InputProblem(cell.Span, $"two columns are named {cell.Text}");
            }
        }
    }

    private List<CsvCell> Row()
    {
        var cells = new List<CsvCell>();
        while (true)
        {
            cells.Add(Cell());
            if (_at >= _text.Length || _problem is not null)
            {
                return cells;
            }

            if (_text[_at++] == ',')
            {
                continue;
            }

            // The end of a line, as any system writes it.
            if (_text[_at - 1] == '\r' && _at < _text.Length && _text[_at] == '\n')
            {
                _at++;
            }

            return cells;
        }
    }

    private CsvCell Cell()
    {
        SkipBlanks();
        if (_at < _text.Length && _text[_at] == '"')
        {
            return Quoted();
        }

        var start = _at;
        while (_at < _text.Length && _text[_at] is not (',' or '\r' or '\n'))
        {
            _at++;
        }

        var end = _at;
        while (end > start && _text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return new CsvCell(_text.Substring(start, end - start), false, new SourceSpan(_file, start, end - start));
    }

    private CsvCell Quoted()
    {
        var start = _at++;
        var content = new StringBuilder();
        while (true)
        {
            var quote = _text.IndexOf('"', _at);
            if (quote < 0)
            {
                Fail(start, start + 1, "the quote that begins here is never closed");
                return new CsvCell(string.Empty, true, new SourceSpan(_file, start, 1));
            }

            content.Append(_text, _at, quote - _at);
            _at = quote + 1;
            if (_at >= _text.Length || _text[_at] != '"')
            {
                break;
            }

            content.Append('"');
            _at++;
        }

        var cell = new CsvCell(content.ToString(), true, new SourceSpan(_file, start, _at - start));
        SkipBlanks();
        if (_at < _text.Length && _text[_at] is not (',' or '\r' or '\n'))
        {
            Fail(_at, _at + 1, "a comma or the end of the line is expected behind the quotes; a quote inside of quotes is written twice");
        }

        return cell;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t')
        {
            _at++;
        }
    }

    private void Fail(int start, int end, string message)
    {
        while (end > start && _text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        _problem ??= new InputProblem(new SourceSpan(_file, start, end - start), message);
    }
}
