using System.Text.RegularExpressions;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>Every demand of the gateway beyond its schema is shown on code, at the rule that its page names, or it says why it cannot be.</summary>
public sealed partial class ValidityCoverageTests
{
    // Examples of the schema itself and of facts that count as schema, beside the numbered demands.
    private static readonly string[] BesideTheList = ["Z", "C1", "Y2"];

    private static readonly Dictionary<string, string> NotInCode = new()
    {
        ["F1"] = "The text of a file.",
        ["F2"] = "The text of a file.",
        ["F3"] = "Included files.",
        ["F4"] = "A build knows no variables of the gateway.",
        ["S7"] = "A build knows no programs of the gateway's machine.",
        ["C3"] = "A build knows no folders of the gateway's machine.",
    };

    private static readonly Dictionary<string, string[]> Listed = File.ReadAllLines(Repository.PathOf("docs", "validity.md"))
        .Select(static line => Row().Match(line)).Where(static row => row.Success)
        .ToDictionary(static row => row.Groups["id"].Value, static row => row.Groups["rule"].Captures.Select(static rule => rule.Value).ToArray());

    public static TheoryData<string> Ids() => [.. Listed.Keys];

    [Theory, MemberData(nameof(Ids))]
    public void Demand_IsShownOnCode(string id)
    {
        var rules = ExampleCatalogue.All.Values.Where(example => IdOf(example) == id).Select(static example => example.RuleId).ToHashSet();
        if (NotInCode.TryGetValue(id, out var because))
        {
            Assert.True(rules.Count == 0, $"{id} is shown on code, so it is no exception any more: {because}");
            return;
        }

        Assert.True(rules.SetEquals(Listed[id]), $"Examples/Validity shows {id} at [{string.Join(", ", rules)}], but docs/validity.md names [{string.Join(", ", Listed[id])}].");
    }

    [Fact]
    public void Examples_AreOfListedDemands() =>
        Assert.All(ExampleCatalogue.All.Values.Select(IdOf).Where(static id => !id.StartsWith("OCC", StringComparison.Ordinal)), static id => Assert.Contains(id, Listed.Keys.Concat(BesideTheList)));

    private static string IdOf(Example example) => example.Name.Split('.')[0];

    [GeneratedRegex(@"^\| (?<id>[A-Z][0-9]+) \|[^|]+\|( \[(?<rule>OCC[0-9]{4})\]\([^)]*\),?)+ \|$")]
    private static partial Regex Row();
}
