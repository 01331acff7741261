namespace OpenClaw.Config.Evaluation.Tests;

/// <summary>
/// The files below <c>Snippets</c>. A line <c>// file: Name.cs</c> begins another file of the same project.
/// </summary>
public static class SnippetFiles
{
    private const string Root = "Snippets/";
    private const string Separator = "// file: ";

    /// <summary>Names below <c>Snippets</c>, of the folder of refused code or of all others.</summary>
    public static IEnumerable<string> Names(bool refused) =>
        from name in typeof(SnippetFiles).Assembly.GetManifestResourceNames()
        where name.StartsWith(Root, StringComparison.Ordinal) && name.StartsWith(Root + "Refused", StringComparison.Ordinal) == refused
        orderby name
        select name[Root.Length..].Replace('\\', '/');

    /// <summary>Path and text of the files of a snippet.</summary>
    public static IReadOnlyList<(string Path, string Text)> Read(string name)
    {
        using var reader = new StreamReader(typeof(SnippetFiles).Assembly.GetManifestResourceStream(Root + name)!);
        var files = new List<(string Path, string Text)>();
        var path = name;
        var text = new System.Text.StringBuilder();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(Separator, StringComparison.Ordinal))
            {
                files.Add((path, text.ToString()));
                path = line[Separator.Length..];
                text.Clear();
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        files.Add((path, text.ToString()));
        return files;
    }
}
