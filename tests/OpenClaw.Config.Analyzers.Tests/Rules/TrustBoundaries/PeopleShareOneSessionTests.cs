using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.TrustBoundaries;

public sealed class PeopleShareOneSessionTests() : RuleTests("OCC8050")
{
    [Theory, Fires]
    [InlineData("{ channels: { telegram: { dmPolicy: 'allowlist', /*!2 people may write to agent main on Telegram, and session.dmScope is 'main' by default*/[|allowFrom|]: ['12345', '67890'] } } }")]
    [InlineData("{ session: { dmScope: 'main' }, channels: { telegram: { dmPolicy: 'open', allowFrom: [/*!Anyone may write*/[|'*'|]] } } }")]
    [InlineData("{ channels: { telegram: { dmPolicy: 'pairing', /*!2 people*/[|allowFrom|]: ['12345', '67890'] } } }")]
    [InlineData("{ channels: { whatsapp: { dmPolicy: 'allowlist', accounts: { a: { /*!2 people may write to agent main*/[|allowFrom|]: ['+15550100'] }, b: { allowFrom: ['+15550101'] } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ session: { dmScope: 'per-channel-peer' }, channels: { telegram: { dmPolicy: 'allowlist', allowFrom: ['12345', '67890'] } } }")]
    [InlineData("{ channels: { telegram: { dmPolicy: 'allowlist', allowFrom: ['12345', '12345'] } } }")]
    [InlineData("{ channels: { telegram: { dmPolicy: 'pairing', allowFrom: ['12345'] } } }")]
    [InlineData("{ channels: { telegram: { dmPolicy: 'allowlist', allowFrom: ['accessGroup:us', 'accessGroup:them'] } }, accessGroups: { us: { type: 'message.senders', members: {} }, them: { type: 'message.senders', members: {} } } }")]
    [InlineData("{ channels: { whatsapp: { dmPolicy: 'allowlist', accounts: { a: { allowFrom: ['+15550100'] }, b: { allowFrom: ['+15550100'] } } } } }")]
    [InlineData("{ channels: { whatsapp: { dmPolicy: 'allowlist', accounts: { a: { allowFrom: ['+15550100'] }, b: { allowFrom: ['+15550101'] } } } }, agents: { ownership: 'explicit', entries: { one: {}, two: {} } }, bindings: [{ agentId: 'one', match: { channel: 'whatsapp', accountId: 'a' } }, { agentId: 'two', match: { channel: 'whatsapp', accountId: 'b' } }] }")]
    [InlineData("{ session: { identityLinks: { me: ['telegram:12345', 'telegram:67890'] } }, channels: { telegram: { dmPolicy: 'allowlist', allowFrom: ['12345', '67890'] } } }")]
    [InlineData("{ channels: { telegram: { enabled: false, dmPolicy: 'allowlist', allowFrom: ['12345', '67890'] } } }")]
    [InlineData("{ channels: { telegram: { dmPolicy: 'pairing' }, signal: { dmPolicy: 'allowlist', allowFrom: ['+15550100'] } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ session: { dmScope: '?unknown?' }, channels: { telegram: { dmPolicy: 'allowlist', allowFrom: ['12345', '67890'] } } }")]
    [InlineData("{ channels: { telegram: { dmPolicy: '?unknown?', allowFrom: ['12345', '67890'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsMeant()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ session: { dmScope: 'main' }, channels: { telegram: { dmPolicy: 'allowlist', allowFrom: ['12345', '67890'] } } }")));
        Assert.Equal("DmScope.PerChannelPeer", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }

    [Fact, Fires]
    public Task InCode_TheExpressionIsUnderlined() => CodeTest.ReportsInBody("""
        string[] people = ["12345", "67890"];
        claw.Channels(c => c.Telegram(t => t.DmPolicy(DmPolicy.Allowlist)./*!OCC8050*/[|AllowFrom|](people.Select(p => (SenderId)p))));
        """);
}
