using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.EndToEnd;

/// <summary>When two writes in code are a mistake, and when they are what last-write-wins is for.</summary>
public sealed class SetTwiceCodeTests
{
    [Theory]
    [InlineData("claw.Gateway(g => g./*!OCC0002*/[|Port|](1).Port(2));")]
    [InlineData("claw.Gateway(g => g./*!OCC0002*/[|Port|](1)); claw.Gateway(g => g.Port(2));")]
    [InlineData("claw.Gateway(g => { g./*!OCC0002*/[|Port|](1); g.Bind(GatewayBind.Loopback); g.Port(2); });")]
    [InlineData("if (1 > 0) { claw.Gateway(g => g./*!OCC0002*/[|Port|](1)); claw.Gateway(g => g.Port(2)); }")]
    public Task TwoWritesInARow_AreReported(string body) => CodeTest.ReportsInBody(body);

    [Theory]
    [InlineData("var isBusy = true; claw.Gateway(g => g.Port(1)); if (isBusy) { claw.Gateway(g => g.Port(2)); }")]
    [InlineData("var isBusy = true; if (isBusy) { claw.Gateway(g => g.Port(1)); } else { claw.Gateway(g => g.Port(2)); } ")]
    [InlineData("foreach (var port in new[] { 1, 2 }) { claw.Gateway(g => g.Port(port)); }")]
    [InlineData("Base(claw); claw.Gateway(g => g.Port(2)); static void Base(OpenClawConfigBuilder claw) => claw.Gateway(g => g.Port(1));")]
    [InlineData("Put(claw, 1); Put(claw, 2); static void Put(OpenClawConfigBuilder claw, int port) => claw.Gateway(g => g.Port(port));")]
    [InlineData("claw.Gateway(g => g.Port(1)); claw.Gateway(g => g.Bind(GatewayBind.Loopback));")]
    [InlineData("claw.Gateway(g => g.Nodes(n => n.Pairing(p => p.AutoApproveCidrs(\"10.0.0.1\").AutoApproveCidrs(\"10.0.0.2\"))));")]
    public Task OverridesAndAdditions_AreNotReported(string body) => CodeTest.ReportsInBody(body);
}
