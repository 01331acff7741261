using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Model.Files;

namespace OpenClaw.Config.Analyzers.Tests.Gaps;

/// <summary>
/// What nobody else sees. <c>gaps.jsonl</c> holds configurations on which OpenClaw's audit is silent or wrong, <c>blind-spots.jsonl</c> one of each class of mistake that neither its validator, its audit, its linter nor
/// its search for secrets tells, and <c>bad-habits.jsonl</c> what an operator writes in passing, with the repair. Each names the rules that must report it, or why none can.
/// </summary>
public sealed class GapTests
{
    // What every small file lacks, and what is said of variables that no test sets.
    private static readonly string[] OfEveryFile = ["OCC2001", "OCC1302"];

    private static readonly string[] Files = ["gaps.jsonl", "blind-spots.jsonl", "bad-habits.jsonl"];

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var file in Files)
        {
            foreach (var one in GapCase.Of(file))
            {
                cases.Add(file, one.Id);
            }
        }

        return cases;
    }

    [Theory, MemberData(nameof(Cases))]
    public void AGap_IsReportedOrHasAReason(string file, string id)
    {
        var one = GapCase.Of(file).Single(one => one.Id == id);
        var found = Judge(one.Config).Select(static finding => finding.Descriptor.Id).ToHashSet();

        if (one.Exception is not null)
        {
            Assert.Empty(one.Rules);
            Assert.True(one.Exception.Length > 20, "An exception needs a reason.");
            return;
        }

        Assert.NotEmpty(one.Rules);
        Assert.All(one.Rules, rule => Assert.Contains(rule, found));
    }

    [Theory, MemberData(nameof(Repaired))]
    public void TheRepair_IsSilent(string id)
    {
        var repaired = GapCase.Of("bad-habits.jsonl").Single(one => one.Id == id).Repaired!;

        Assert.DoesNotContain(
            Judge(repaired),
            static finding => finding.Descriptor.DefaultSeverity >= DiagnosticSeverity.Warning && !OfEveryFile.Contains(finding.Descriptor.Id));
    }

    public static TheoryData<string> Repaired() => [.. GapCase.Of("bad-habits.jsonl").Select(static one => one.Id)];

    [Fact]
    public void EveryRuleThatIsNamed_Exists()
    {
        var known = RuleCatalogue.All.Select(static rule => rule.Descriptor.Id).ToHashSet();
        var named = Files.SelectMany(GapCase.Of).ToList();

        Assert.Empty(named.SelectMany(static one => one.Rules).Except(known));
        Assert.Equal(named.Count, named.Select(static one => one.Id).Distinct().Count());
        Assert.True(named.Count > 120, $"only {named.Count} cases");
    }

    // The frame of the cases with the mistakes taken out: were it reported, the cases would show nothing.
    [Fact]
    public void TheSameWithoutAMistake_IsNotReported() => Assert.Empty(
        Judge("""
            {"gateway":{"auth":{"mode":"token","token":"${OPENCLAW_GATEWAY_TOKEN}"}},"agents":{"entries":{"main":{"workspace":"/srv/claw"}}},
             "channels":{"telegram":{"botToken":"${BOT_TOKEN}","dmPolicy":"pairing"}},"bindings":[{"agentId":"main","match":{"channel":"telegram","accountId":"default"}}],
             "hooks":{"enabled":true,"token":"${HOOKS_TOKEN}","path":"/hooks","defaultSessionKey":"hook:in","allowedAgentIds":["main"]},
             "tools":{"profile":"messaging"},"mcp":{"servers":{"t":{"command":"npx","args":["-y","some-mcp-server@1.2.3"]}}}}
            """)
            .Select(static finding => finding.Descriptor.Id).Except(OfEveryFile));

    private static IReadOnlyList<Finding> Judge(string config) =>
        ConfigJudge.Judge(ConfigFile.Read("/etc/claw/openclaw.json", config, new NoFiles(isKnown: true), new ConfigFileOptions()).Document);
}
