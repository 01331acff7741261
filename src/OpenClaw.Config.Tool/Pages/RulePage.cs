using OpenClaw.Config.Tool.Terminal;

namespace OpenClaw.Config.Tool.Pages;

/// <summary>The page of a rule, as text for a terminal. The pages of <c>docs/rules</c> travel inside the tool.</summary>
internal static class RulePage
{
    private const string Fence = "```";

    /// <summary>Writes a page.</summary>
    /// <param name="id">The id of a rule that exists.</param>
    /// <param name="output">Where to.</param>
    /// <param name="ink">The colours.</param>
    public static void Write(string id, TextWriter output, Ink ink)
    {
        var isCode = false;
        foreach (var line in Read(id))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else
            {
                output.WriteLine(isCode ? "    " + line : Prose(line, ink));
            }
        }
    }

    private static string Prose(string line, Ink ink) => line.StartsWith('#') ? ink.Bold(line.TrimStart('#', ' ')) : line;

    private static IEnumerable<string> Read(string id)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream(id + ".md")
            ?? throw new InvalidOperationException($"The page of {id} is missing from the tool.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
