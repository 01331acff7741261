using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Routing;

public sealed class AccountLeftToDefaultTests() : RuleTests("OCC7057")
{
    [Theory, Fires]
    [InlineData("agents: { ownership: 'explicit', defaults: { systemAgent: { agentId: 'main' } }, entries: { main: {}, guest: {} } }, channels: { telegram: { accounts: { /*!No binding names the account 'shop' of channels.telegram, though others of the channel have one: its messages go to agent main*/[|shop|]: { botToken: 'x' }, guests: { botToken: 'y' } } } }, bindings: [{ agentId: 'guest', match: { channel: 'telegram', accountId: 'guests' } }]")]
    public void WhatItIsAbout_IsReported(string json) => Reports($"{{ {json} }}");

    [Theory, NearMiss]
    [InlineData("agents: { ownership: 'explicit', defaults: { systemAgent: { agentId: 'main' } }, entries: { main: {}, guest: {} } }, channels: { telegram: { accounts: { shop: { botToken: 'x' }, guests: { botToken: 'y' } } } }, bindings: [{ agentId: 'guest', match: { channel: 'telegram', accountId: '*' } }]")]
    [InlineData("agents: { ownership: 'explicit', defaults: { systemAgent: { agentId: 'main' } }, entries: { main: {}, guest: {} } }, channels: { telegram: { accounts: { shop: { botToken: 'x' }, guests: { botToken: 'y' } } } }, bindings: []")]
    [InlineData("agents: { ownership: 'explicit', defaults: { systemAgent: { agentId: 'main' } }, entries: { main: {}, guest: {} } }, channels: { telegram: { accounts: { shop: { botToken: 'x' }, guests: { botToken: 'y' } } } }, bindings: [{ agentId: 'guest', match: { channel: 'telegram', accountId: 'guests' } }, { agentId: 'main', match: { channel: 'telegram', accountId: 'shop' } }]")]
    [InlineData("agents: { ownership: 'explicit', defaults: { systemAgent: { agentId: 'main' } }, entries: { main: {}, guest: {} } }, channels: { telegram: { accounts: { shop: { enabled: false }, guests: { botToken: 'y' } } } }, bindings: [{ agentId: 'guest', match: { channel: 'telegram', accountId: 'guests' } }]")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent($"{{ {json} }}");

    [Theory, SilentOnUnknown]
    [InlineData("agents: { ownership: 'explicit', defaults: { systemAgent: { agentId: 'main' } }, entries: { main: {}, guest: {} } }, channels: { telegram: { accounts: { shop: { botToken: 'x' }, guests: { botToken: 'y' } } } }, bindings: [{ agentId: 'guest', match: { channel: 'telegram', accountId: 'guests' } }, '?more?']")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent($"{{ {json} }}");
}
