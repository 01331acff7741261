using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Language;

public sealed class AcceptedRiskVoidTests() : RuleTests("OCC0004")
{
    private static readonly SourceFile File = new("a.cs");

    [Theory, Fires]
    [InlineData("OCC2O02", "no rule has that id")]
    [InlineData("", "no rule has that id")]
    [InlineData("OCC2002", "that rule has nothing to say about this gateway")]
    [InlineData(" occ2002 ", "that rule has nothing to say about this gateway")]
    [InlineData("gateway.tailscale_funnel", "OpenClaw's audit finds nothing of the kind on this gateway")]
    [InlineData("tools.elevated.allowFrom.telegram.wildcard", "OpenClaw's audit finds nothing of the kind on this gateway")]
    [InlineData("gateway.tailscale_tunnel", "OpenClaw's audit has no check of that id, in these letters")]
    [InlineData("Gateway.Tailscale_Funnel", "OpenClaw's audit has no check of that id, in these letters")]
    [InlineData("gateway.*", "OpenClaw's audit has no check of that id, in these letters")]
    public void RisksThatCoverNothing_AreReportedAtTheId(string id, string reason)
    {
        var finding = Assert.Single(Judge(Accepting(id, "{ gateway: { port: 1 } }")));
        Assert.Equal($"The risk '{id}' is accepted here, but {reason}", finding.Message);
        Assert.Equal(7, finding.Place?.Start);
    }

    [Fact, NearMiss]
    public async Task RisksThatCoverAFinding_AreNotReported() => await CodeTest.ReportsInBody(
        """claw.AcceptRisk("OCC1004", because: "tried").Gateway(g => g.Port(99999));""");

    [Theory, NearMiss]
    [InlineData("fs.config.perms_world_readable")]
    [InlineData("plugins.extensions_no_allowlist")]
    [InlineData("channels.telegram.dm.open")]
    [InlineData("gateway.probe_failed")]
    public void ChecksOfWhatNoConfigurationDecides_AreForTheGatewayToTell(string check) => Assert.Empty(Judge(Accepting(check, "{ gateway: { port: 1 } }")));

    [Fact, SilentOnUnknown]
    public void WithGapsInTheDocument_OnlyUnknownIdsAreReported()
    {
        const string json = "{ gateway: { nodes: '?unknown?' } }";
        Assert.Empty(Judge(Accepting("OCC2002", json)));
        Assert.Single(Judge(Accepting("OCC2O02", json)));
    }

    [Fact, Fixes]
    public void Fix_TakesTheAcceptanceBack() =>
        Assert.Equal(new SourceSpan(File, 1, 3), Assert.IsType<RemoveCall>(Assert.Single(Judge(Accepting("OCC2002", "{}"))).Fix).Target);

    private static MarkedJson Accepting(string id, string json)
    {
        var marked = MarkedJson.Parse(json);
        marked.Document.Accept(new AcceptedRisk(id, "tried", new Origin(new SourceSpan(File, 7, 5), new SourceSpan(File, 1, 3))));
        return marked;
    }
}
