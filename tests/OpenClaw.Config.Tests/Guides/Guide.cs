using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Tests.Guides;

/// <summary>A block of C# in a guide: a whole file, or, marked <c>```csharp body</c>, what stands inside the method of a gateway.</summary>
/// <param name="Place">File and line, for messages.</param>
/// <param name="Code">The text.</param>
/// <param name="IsBody">Whether it is a body.</param>
internal sealed record Guide(string Place, string Code, bool IsBody)
{
    private const string Fence = "```";

    public static IReadOnlyList<Guide> All { get; } =
        [.. Directory.GetFiles(Repository.PathOf("docs", "guides"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<Guide> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        for (var start = 0; start < lines.Length; start++)
        {
            if (!lines[start].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.FindIndex(lines, start + 1, static line => line == Fence);
            if (lines[start].StartsWith(Fence + "csharp", StringComparison.Ordinal))
            {
                yield return new Guide(
                    $"{Path.GetFileName(path)}:{start + 1}",
                    string.Join('\n', lines[(start + 1)..end]),
                    lines[start].EndsWith(" body", StringComparison.Ordinal));
            }

            start = end;
        }
    }
}
