using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Routing;

public sealed class DefaultAccountUnknownTests() : RuleTests("OCC7058")
{
    [Theory, Fires]
    [InlineData("channels: { telegram: { defaultAccount: /*!it has 'home', 'work'*/[|'wrk'|], accounts: { home: { botToken: 'x' }, work: { botToken: 'y' } } } }")]
    [InlineData("channels: { discord: { defaultAccount: /*!it names none*/[|'ops'|], token: 'x' } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports($"{{ {json} }}");

    [Theory, NearMiss]
    [InlineData("channels: { telegram: { defaultAccount: ' Work ', accounts: { home: { botToken: 'x' }, work: { botToken: 'y' } } } }")]
    [InlineData("channels: { telegram: { defaultAccount: 'default', accounts: { home: { botToken: 'x' }, work: { botToken: 'y' } } } }")]
    [InlineData("channels: { telegram: { defaultAccount: '${ACCOUNT}', accounts: { home: { botToken: 'x' }, work: { botToken: 'y' } } } }")]
    [InlineData("channels: { telegram: { defaultAccount: 'lab', accounts: { home: { botToken: 'x' }, work: { botToken: 'y' } } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'lab' } }]")]
    [InlineData("channels: { matrix: { defaultAccount: 'ops', homeserver: 'https://m.example' } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent($"{{ {json} }}");

    [Theory, SilentOnUnknown]
    [InlineData("channels: { telegram: { defaultAccount: '?unknown?', accounts: { home: { botToken: 'x' }, work: { botToken: 'y' } } } }")]
    [InlineData("channels: { telegram: { defaultAccount: 'wrk', accounts: '?unknown?' } }")]
    [InlineData("channels: { telegram: { defaultAccount: 'wrk', accounts: { '?more?': {} } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent($"{{ {json} }}");
}
