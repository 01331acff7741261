using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.EndToEnd;

/// <summary>OCC3001 on the operator's code.</summary>
public sealed class SharedAgentCodeTests
{
    private const string TwoAgents = """
        claw.Agents(a => a.Ownership(AgentsOwnership.Explicit).Defaults(d => d.Heartbeat(h => h.Agent("butler")))
            .Agent("butler", b => b.Tools(t => t.Exec(e => e.Mode(ExecMode.Full))))
            .Agent("teller", b => b.Tools(t => t.Profile(ToolProfile.Messaging).Deny("group:sessions"))));
        """;

    [Fact]
    public async Task TheWayIn_IsNamedAndItsSettingsAreShown()
    {
        var found = await CodeTest.ReportsInBody(TwoAgents + """
            claw.Channels(c => c.Telegram(t => t.GroupPolicy(/*!OCC3001*/[|GroupPolicy.Open|])));
            claw.Binding(b => b.Agent("butler").Match(m => m.Channel("telegram")));
            """);
        var only = Assert.Single(found);
        Assert.Equal("Anyone in any Telegram group reaches agent butler (by bindings.0), whose tool exec runs shell commands on the gateway host without approval", only.GetMessage());
        Assert.Equal(["Binding", "ExecMode.Full"], only.AdditionalLocations.Select(CodeTest.TextAt).Order(StringComparer.Ordinal));
    }

    [Fact]
    public Task ABindingToAnAgentWithoutAShell_ClosesTheWay() => CodeTest.ReportsInBody(TwoAgents + """
        claw.Channels(c => c.Telegram(t => t.GroupPolicy(GroupPolicy.Open)));
        claw.Binding(b => b.Agent("teller").Match(m => m.Channel("telegram")));
        """);

    [Fact]
    public Task AccountsOfALoop_AreJudgedOneByOne() => CodeTest.ReportsInBody(TwoAgents + """
        foreach (var (name, agent, policy) in new[]
        {
            ("family", "teller", GroupPolicy.Open), ("friends", "butler", /*!OCC3001*/[|GroupPolicy.Open|]), ("work", "butler", GroupPolicy.Disabled),
        })
        {
            claw.Channels(c => c.Telegram(t => t.Account(name, a => a.GroupPolicy(policy))));
            claw.Binding(b => b.Agent(agent).Match(m => m.Channel("telegram").Account(name)));
        }
        """);

    [Fact]
    public Task AHelperThatOpensTheDoor_IsUnderlinedWhereItDoes() => CodeTest.Reports($$"""
        public static class Gateways
        {
            [OpenClawConfig("home")]
            public static void Home(OpenClawConfigBuilder claw)
            {
                {{CodeTest.Quiet}}
                Everyone(claw);
            }

            private static void Everyone(OpenClawConfigBuilder claw) =>
                claw.Channels(c => c.Discord(d => d.DmPolicy(/*!OCC3001*/[|DmPolicy.Open|]).AllowFrom(/*!OCC8050*/[|"*"|]).GroupPolicy(GroupPolicy.Disabled)));
        }
        """);

    [Fact]
    public Task AConditionNobodyKnows_LeavesTheWayUnknown() => CodeTest.ReportsInBody("""
        claw.Channels(c => c.Telegram(t => t.GroupPolicy(GroupPolicy.Open)));
        if (/*!OCC0001*/[|Environment.ProcessorCount|] > 4)
        {
            claw.Tools(t => t.Deny("exec"));
        }
        """);
}
