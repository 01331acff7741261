using System.Text.Json;
using OpenClaw.Config.Posture.Texts;

namespace OpenClaw.Config.Posture.Tests.Recorded;

/// <summary>Texts and whether JavaScript takes them for regular expressions.</summary>
public sealed class RecordedPatternsTests
{
    private static readonly IReadOnlyList<(string Pattern, bool Compiles)> Cases =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "javascript-patterns.jsonl"))
            .Select(static line => JsonDocument.Parse(line).RootElement)
            .Select(static one => (one.GetProperty("pattern").GetString()!, one.GetProperty("compiles").GetBoolean())),
    ];

    [Fact]
    public void WhatCompiles_IsNeverRefused()
    {
        Assert.True(Cases.Count(static one => one.Compiles) > 600);
        Assert.Empty(Cases.Where(static one => one.Compiles && JavaScriptPattern.Fault(one.Pattern) is not null).Select(static one => one.Pattern));
    }

    // Names of groups that are no names are left to the gateway: they are rare, and their rules are those of identifiers.
    [Fact]
    public void WhatDoesNotCompile_IsRefusedButForTheNamesOfGroups()
    {
        Assert.True(Cases.Count(static one => !one.Compiles) > 1500);
        Assert.Empty(Cases.Where(static one => !one.Compiles && !one.Pattern.Contains("(?<", StringComparison.Ordinal) && JavaScriptPattern.Fault(one.Pattern) is null).Select(static one => one.Pattern));
    }
}
