using OpenClaw.Config.Tool.Terminal;

namespace OpenClaw.Config.Tool.Reaching;

/// <summary>The table for people.</summary>
internal static class ReachText
{
    private const int MostOfAColumn = 64;

    private static readonly string[] Heads = ["way in", "who", "agent", "commands run", "opens", "may use"];

    /// <summary>Writes a file's table.</summary>
    public static void Write(string name, IReadOnlyList<ReachRow> rows, Ink ink, TextWriter output)
    {
        output.WriteLine(ink.Bold(Printable.Of(name)));
        var cells = rows.Select(static row => new[] { row.Way, row.Who, row.Agent ?? "nobody", row.Abilities.Commands ?? "-", row.Abilities.Opens ?? "-", row.Abilities.Tools.Count == 0 ? "-" : string.Join(", ", row.Abilities.Tools) })
            .Select(static row => row.Select(Printable.Of).ToArray()).ToList();
        var widths = Heads.Select((head, column) => Math.Min(MostOfAColumn, cells.Select(row => row[column].Length).Append(head.Length).Max())).ToArray();
        output.WriteLine("  " + ink.Dim(Line(Heads, widths)));
        for (var index = 0; index < rows.Count; index++)
        {
            var line = Line(cells[index], widths);
            output.WriteLine("  " + (rows[index].IsOpen ? ink.Yellow(line) : line));
        }

        output.WriteLine();
    }

    // The last column is not cut and not padded: nothing stands behind it.
    private static string Line(string[] cells, int[] widths) =>
        string.Join("  ", cells.Select((cell, column) => column == cells.Length - 1 ? cell : cell.PadRight(widths[column]))).TrimEnd();
}
