using System.Text.Json;
using System.Text.RegularExpressions;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

/// <summary>
/// Verdicts of the validator of OpenClaw 2026.9.6 on configurations with references to agents: OCC1101 reports the same places, no more and no
/// fewer.
/// </summary>
public sealed partial class AgentReferenceCaseTests
{
    // The gateway knows whether a variable is set; a build does not, and stays silent.
    private static readonly string[] Undecidable = ["file/env-missing-agent-id"];

    private static readonly ConfigRule[] Rule = [RuleCatalogue.All.Single(static rule => rule.Descriptor.Id == "OCC1101")];

    public static TheoryData<string> Cases()
    {
        var data = new TheoryData<string>();
        foreach (var line in File.ReadLines(Repository.PathOf("tests", "OpenClaw.Config.Analyzers.Tests", "Cases", "agent-references.jsonl")))
        {
            data.Add(line);
        }

        return data;
    }

    [Theory, MemberData(nameof(Cases))]
    public void Rule_AgreesWithTheValidator(string line)
    {
        using var verdict = JsonDocument.Parse(line);
        var expected = verdict.RootElement.GetProperty("issuePaths").EnumerateArray()
            .Select(static path => path.GetString()!)
            .Where(static path => Reference().IsMatch(path));
        if (Undecidable.Contains(verdict.RootElement.GetProperty("id").GetString()))
        {
            expected = [];
        }

        var config = Json5Reader.Read(null, verdict.RootElement.GetProperty("config").GetRawText()).Root as ConfigObject;
        Assert.NotNull(config);
        var found = ConfigJudge.Judge(new ConfigDocument("case", config), Rule, TextOrder.Instance, CancellationToken.None);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Select(static finding => finding.Path!.ToString()).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\.agentId$|^broadcast\..*\.\d+$")]
    private static partial Regex Reference();
}
