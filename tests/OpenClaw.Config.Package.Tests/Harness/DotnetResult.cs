using System.Text.RegularExpressions;

namespace OpenClaw.Config.Package.Tests.Harness;

/// <summary>What a command said.</summary>
internal sealed partial record DotnetResult(string Command, int ExitCode, string Output)
{
    /// <summary>The IDs of all errors, each once, sorted.</summary>
    public IReadOnlyList<string> ErrorIds =>
        [.. ErrorPattern().Matches(Output).Select(static match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The result, after a check that the command succeeded.</summary>
    public DotnetResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command} failed with {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>The result, after a check that the command failed with exactly these errors.</summary>
    public DotnetResult FailedWith(params string[] errorIds)
    {
        Assert.True(ExitCode != 0, $"{Command} succeeded:\n{Output}");
        Assert.True(errorIds.SequenceEqual(ErrorIds), $"{Command} gave {string.Join(", ", ErrorIds)} instead of {string.Join(", ", errorIds)}:\n{Output}");
        return this;
    }

    /// <summary>Whether an error with this ID was reported at this place.</summary>
    public bool HasErrorAt(string file, int line, string id) =>
        Regex.IsMatch(Output, $@"{Regex.Escape(file)}\({line},\d+\): error {id}\b");

    [GeneratedRegex(@"\berror ([A-Z]+[0-9]+)\b")]
    private static partial Regex ErrorPattern();
}
