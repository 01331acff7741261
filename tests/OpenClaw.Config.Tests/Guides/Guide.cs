using OpenClaw.Config.Testing;
using OpenClaw.Config.Testing.Compilation;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenClaw.Config.Tests.Guides;

/// <summary>
/// A block of C# in a guide: a whole file; marked <c>```csharp body</c>, what stands inside the method of a gateway; marked
/// <c>```csharp refused</c>, such a body that the build refuses; <c>```csharp inputs</c>, a whole file that reads data files.
/// </summary>
/// <param name="Place">File and line, for messages.</param>
/// <param name="Code">The text.</param>
/// <param name="Mark">What stands behind <c>csharp</c>.</param>
internal sealed record Guide(string Place, string Code, string Mark)
{
    private const string Fence = "```";

    public static IReadOnlyList<Guide> All { get; } =
        [.. Directory.GetFiles(Repository.PathOf("docs", "guides"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read)];

    public bool IsRefused => Mark == "refused";

    /// <summary>Whether it is a whole file that reads the data of <see cref="GuideInputs"/>.</summary>
    public bool HasInputs => Mark == "inputs";

    public CSharpCompilation Compilation => HasInputs ? ConfigCompilation.Create(Code, GuideInputs.Exposed) : Mark.Length > 0 ? ConfigCompilation.CreateFromBody(Code) : ConfigCompilation.Create(Code);

    private static IEnumerable<Guide> Read(string path)
    {
        const string csharp = Fence + "csharp";
        var lines = File.ReadAllLines(path);
        for (var start = 0; start < lines.Length; start++)
        {
            if (!lines[start].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.FindIndex(lines, start + 1, static line => line == Fence);
            if (lines[start].StartsWith(csharp, StringComparison.Ordinal))
            {
                yield return new Guide(
                    $"{Path.GetFileName(path)}:{start + 1}",
                    string.Join('\n', lines[(start + 1)..end]),
                    lines[start][csharp.Length..].Trim());
            }

            start = end;
        }
    }
}
