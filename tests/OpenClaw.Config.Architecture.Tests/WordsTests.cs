using System.Text.RegularExpressions;
using OpenClaw.Config.Architecture.Tests.Sources;

namespace OpenClaw.Config.Architecture.Tests;

/// <summary>Words that say a thing is not done, or that only one machine understands.</summary>
public partial class WordsTests
{
    private static readonly string[] Text =
        [".cs", ".mjs", ".csproj", ".props", ".targets", ".md", ".json", ".jsonl", ".map", ".sh", ".sln", ".editorconfig", ".npmrc", ".yml", ""];

    [Fact]
    public void Files_hold_no_unfinished_business_and_no_place_of_one_machine() => Offenders.None(
        from file in RepositoryFile.All
        where Text.Contains(file.Extension) && file.Name is not ("package-lock.json" or nameof(WordsTests) + ".cs")
        from line in file.Text.Split('\n').Select((text, index) => (Text: text, Number: index + 1))
        where Forbidden().IsMatch(line.Text)
        select $"{file}:{line.Number}: {line.Text.Trim()}");

    [Fact]
    public void The_lock_file_names_no_registry() => Assert.DoesNotContain(
        "\"resolved\"",
        RepositoryFile.All.Single(file => file.Name == "package-lock.json").Text);

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException|\b[A-Z]:\\Users\\|(?<![\w.])/(home|Users)/(?!node\b)[a-z]+/|\bregistry\.[a-z]+\.[a-z]+|/v3/index\.json")]
    private static partial Regex Forbidden();
}
