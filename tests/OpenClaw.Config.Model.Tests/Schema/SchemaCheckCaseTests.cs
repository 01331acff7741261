using System.Text.Json;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tests.Cases;

namespace OpenClaw.Config.Model.Tests.Schema;

/// <summary>
/// The check against recorded verdicts of OpenClaw 2026.9.6 (<c>openclaw config validate</c>) on configurations that its printed
/// schema and the reading of it alone decide. Verdict and every path have to agree.
/// </summary>
public sealed class SchemaCheckCaseTests
{
    [Fact]
    public void Verdicts_and_paths_are_those_of_the_validator()
    {
        var facts = SchemaFacts.For();
        var (valid, invalid) = (0, 0);
        var failures = new List<string>();
        foreach (var element in CaseFile.Read("validation.jsonl"))
        {
            var expected = element.GetProperty("paths").EnumerateArray().Select(static path => path.GetString()!).ToHashSet();
            var text = element.TryGetProperty("raw", out var raw) ? raw.GetString()! : element.GetProperty("config").GetRawText();
            var actual = PathsOf(text, facts);
            _ = expected.Count == 0 ? valid++ : invalid++;
            if (!actual.SetEquals(expected))
            {
                failures.Add($"{element.GetProperty("id")}: validator [{string.Join(", ", expected)}], check [{string.Join(", ", actual)}]");
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures.Take(10)));
        Assert.True(valid > 500 && invalid > 1000, $"too few cases: {valid} valid, {invalid} invalid");
    }

    [Fact]
    public void No_message_ends_with_a_stop_or_lacks_its_place()
    {
        var facts = SchemaFacts.For();
        foreach (var element in CaseFile.Read("validation.jsonl"))
        {
            if (element.TryGetProperty("config", out var config) && Json5Reader.Read(null, config.GetRawText()).Root is { } root)
            {
                Assert.All(SchemaCheck.Check(root, facts), static violation =>
                {
                    Assert.DoesNotMatch(@"[.\s]$", violation.Message);
                    var subject = violation.Kind is ViolationKind.UnknownKey or ViolationKind.MissingRequired or ViolationKind.BadKey ? violation.Place.Parent! : violation.Place;
                    Assert.StartsWith(subject.Parent is null ? "the configuration " : subject + " ", violation.Message);
                });
            }
        }
    }

    private static HashSet<string> PathsOf(string text, SchemaFacts facts)
    {
        var read = Json5Reader.Read(null, text);
        if (!read.IsSuccess)
        {
            return [string.Empty];
        }

        var found = SchemaCheck.Check(read.Root, facts);
        // The validator looks at channels and plugin settings only when all the rest is in order.
        var reported = found.Any(static violation => !violation.IsInExtension) ? found.Where(static violation => !violation.IsInExtension) : found;
        return [.. reported.SelectMany(static violation => violation.AlsoAt.Append(violation.Path)).Select(static path => path.ToString())];
    }
}
