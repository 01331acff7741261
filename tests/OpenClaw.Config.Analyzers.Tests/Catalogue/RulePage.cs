using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Catalogue;

/// <summary>The page of a rule, by its headings.</summary>
internal sealed class RulePage
{
    /// <summary>The headings that every page has, in this order.</summary>
    public static readonly string[] Headings = ["Meaning", "Bad", "Good", "How to fix", "When to suppress", "Source"];

    private readonly Dictionary<string, string> _sections = [];

    private RulePage(string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split("\n## ");
        Title = parts[0].Trim();
        foreach (var part in parts.Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            _sections.Add(part[..end].Trim(), part[end..].Trim());
            Order.Add(part[..end].Trim());
        }
    }

    /// <summary>The line at the top, with its mark.</summary>
    public string Title { get; }

    /// <summary>The headings as they come.</summary>
    public List<string> Order { get; } = [];

    /// <summary>The C# under <c>Bad</c>; null when the page has none.</summary>
    public string? Bad => CodeOf("Bad");

    /// <summary>The C# under <c>Good</c>; null when the page has none.</summary>
    public string? Good => CodeOf("Good");

    /// <summary>The file under a heading, where the page is about files; else null.</summary>
    public string? FileOf(string heading) => CodeOf(heading, "json5");

    /// <summary>The text under a heading.</summary>
    public string this[string heading] => _sections[heading];

    /// <summary>Where the page of a rule lies.</summary>
    public static string PathOf(string id) => Repository.PathOf("docs", "rules", id + ".md");

    /// <summary>Reads the page of a rule.</summary>
    public static RulePage Read(string id) => new(File.ReadAllText(PathOf(id)));

    private string? CodeOf(string heading, string language = "csharp")
    {
        var fence = $"```{language}\n";
        var section = this[heading];
        var start = section.IndexOf(fence, StringComparison.Ordinal);
        return start < 0 ? null : section[(start + fence.Length)..section.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
