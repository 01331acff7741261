using System.Text.Json;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tests.Cases;
using OpenClaw.Config.Testing.Differential;

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
            var expected = element.GetProperty("paths").EnumerateArray().Select(static path => path.GetString()!).ToArray();
            var text = element.TryGetProperty("raw", out var raw) ? raw.GetString()! : element.GetProperty("config").GetRawText();
            _ = expected.Length == 0 ? valid++ : invalid++;
            var read = Json5Reader.Read(null, text);
            var difference = read.IsSuccess ? ValidatorAgreement.Difference(SchemaCheck.Check(read.Root, facts), expected.Length == 0, expected)
                : expected is [""] ? null
                : "not read";
            if (difference is not null)
            {
                failures.Add($"{element.GetProperty("id")}: {difference}");
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
                    var isAboutKey = violation.Kind is ViolationKind.UnknownKey or ViolationKind.MissingRequired or ViolationKind.BadKey;
                    var subject = isAboutKey ? violation.Place.Parent! : violation.Place;
                    Assert.StartsWith(subject.Parent is null ? "the configuration " : subject + " ", violation.Message);
                });
            }
        }
    }
}
