using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Routing;

public sealed class BindingToUnknownAccountTests() : RuleTests("OCC7050")
{
    [Theory, Fires]
    [InlineData("{ channels: { telegram: { accounts: { family: {}, work: {} } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: /*!it has 'family', 'work'*/[|'famly'|] } }] }")]
    [InlineData("{ channels: { signal: { account: '+15550100' } }, bindings: [{ agentId: 'main', match: { channel: 'Signal', accountId: /*!it names none*/[|'work'|] } }] }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ channels: { telegram: { accounts: { family: {} } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: ' Family ' } }, { agentId: 'main', match: { channel: 'telegram', accountId: '*' } }, { agentId: 'main', match: { channel: 'telegram' } }, { agentId: 'main', match: { channel: 'telegram', accountId: 'default' } }] }")]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'family' } }] }")]
    [InlineData("{ channels: { matrix: {} }, bindings: [{ agentId: 'main', match: { channel: 'matrix', accountId: 'ops' } }] }")]
    [InlineData("{ channels: { 'my-channel': {} }, bindings: [{ agentId: 'main', match: { channel: 'my-channel', accountId: 'ops' } }] }")]
    [InlineData("{ channels: { telegram: {} }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: '${ACCOUNT}' } }] }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ channels: { telegram: { accounts: { family: {}, '?more?': 0 } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'famly' } }] }")]
    [InlineData("{ channels: { telegram: { accounts: '?unknown?' } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'famly' } }] }")]
    [InlineData("{ channels: { telegram: { accounts: { family: {} } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: '?unknown?' } }] }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsMeant()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ channels: { telegram: { accounts: { family: {} } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'famly' } }] }")));
        Assert.Equal("family", Assert.IsType<ReplaceByText>(finding.Fix).Text);
    }

    [Fact, Fires]
    public Task InCode_TheExpressionIsUnderlined() => CodeTest.ReportsInBody("""
        claw.Channels(c => c.Telegram(t => t.Account("family", a => a.BotToken(Secret.FromEnv("FAMILY_BOT"))).Account("work", a => a.BotToken(Secret.FromEnv("WORK_BOT")))));
        foreach (var account in new[] { "family", /*!OCC7050*/[|"wrok"|] })
        {
            claw.Binding(b => b.Agent("main").Match(m => m.Channel("telegram").Account(account)));
        }
        """);
}
