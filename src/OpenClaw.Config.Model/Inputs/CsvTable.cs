using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Inputs;

/// <summary>A cell of a CSV file.</summary>
/// <param name="Text">The text, quotes taken away.</param>
/// <param name="IsQuoted">Whether it stood in quotes.</param>
/// <param name="Span">Its place, quotes included.</param>
public sealed record CsvCell(string Text, bool IsQuoted, SourceSpan Span)
{
    /// <summary>Whether nothing was written: a quoted empty text is something.</summary>
    public bool IsAbsent => !IsQuoted && Text.Length == 0;
}

/// <summary>
/// A CSV file: names in the first line, then a line for each entry. As RFC 4180 has it, with what people do besides: blanks around a cell
/// without quotes do not count, and empty lines do not either.
/// </summary>
/// <param name="Header">The names of the columns.</param>
/// <param name="Rows">The lines after them.</param>
public sealed record CsvTable(IReadOnlyList<CsvCell> Header, IReadOnlyList<IReadOnlyList<CsvCell>> Rows);
