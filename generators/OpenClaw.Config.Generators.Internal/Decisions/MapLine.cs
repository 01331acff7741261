namespace OpenClaw.Config.Generators.Internal.Decisions;

/// <summary>A line of a map file that says something.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">The line without blanks around it.</param>
internal sealed record MapLine(int Number, string Text)
{
    /// <summary>The text up to the first blank, and what follows the blanks.</summary>
    public (string First, string Second) Split()
    {
        var end = Text.IndexOfAny([' ', '\t']);
        return end < 0 ? (Text, string.Empty) : (Text.Substring(0, end), Text.Substring(end).Trim());
    }

    /// <summary>The lines of a file, without blank ones and those that begin with '#'.</summary>
    public static IEnumerable<MapLine> Of(string file) => file.Split('\n')
        .Select(static (line, index) => new MapLine(index + 1, line.Trim()))
        .Where(static line => line.Text.Length > 0 && line.Text[0] != '#');
}
