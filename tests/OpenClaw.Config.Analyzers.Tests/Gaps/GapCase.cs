using System.Text.Json;

namespace OpenClaw.Config.Analyzers.Tests.Gaps;

/// <summary>A configuration with a mistake that the gateway's own tools do not see.</summary>
/// <param name="Id">What the mistake is.</param>
/// <param name="Config">The configuration, as JSON.</param>
/// <param name="Rules">The rules that tell it.</param>
/// <param name="Exception">Why none does; null where one does.</param>
/// <param name="Repaired">The same as OpenClaw's guides would have it; null where nobody wrote that down.</param>
public sealed record GapCase(string Id, string Config, IReadOnlyList<string> Rules, string? Exception, string? Repaired)
{
    /// <summary>The cases of a file below <c>Cases</c>.</summary>
    public static IReadOnlyList<GapCase> Of(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", file)).Where(static line => line.Length > 0).Select(Parse)];

    /// <inheritdoc />
    public override string ToString() => Id;

    private static GapCase Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new(
            root.GetProperty("id").GetString()!,
            root.GetProperty("config").GetRawText(),
            root.TryGetProperty("rules", out var rules) ? [.. rules.EnumerateArray().Select(static rule => rule.GetString()!)] : [],
            root.TryGetProperty("exception", out var exception) ? exception.GetString() : null,
            root.TryGetProperty("repaired", out var repaired) ? repaired.GetRawText() : null);
    }
}
