using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class SecretSourceMissingTests() : RuleTests("OCC5052")
{
    [Theory, Fires]
    [InlineData("{ gateway: { auth: { token: { source: 'file', provider: /*!secrets.providers has none*/[|'vault'|], id: '/token' } } } }")]
    [InlineData("{ secrets: { providers: { vault: { source: 'exec', command: '/usr/bin/vault' } } }, gateway: { auth: { token: { source: 'file', provider: /*!of source exec*/[|'vault'|], id: '/token' } } } }")]
    [InlineData("{ channels: { telegram: { botToken: { source: 'env', provider: [|'prod'|], id: 'T' } } } }")]
    [InlineData("{ gateway: { auth: { token: { source: 'exec', provider: [|'default'|], id: 'x' } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { auth: { token: { source: 'env', provider: 'default', id: 'T' }, password: { source: 'store', provider: 'default', id: 'P' } } } }")]
    [InlineData("{ secrets: { providers: { vault: { source: 'file', path: '/x' } } }, gateway: { auth: { token: { source: 'file', provider: 'vault', id: '/token' } } } }")]
    [InlineData("{ secrets: { defaults: { env: 'mine' } }, gateway: { auth: { token: { source: 'env', provider: 'mine', id: 'T' } } } }")]
    [InlineData("{ hooks: { mappings: [{ match: { source: 'file' } }] } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ secrets: { providers: '?unknown?' }, gateway: { auth: { token: { source: 'file', provider: 'vault', id: '/token' } } } }")]
    [InlineData("{ secrets: { providers: { '?more?': 1 } }, gateway: { auth: { token: { source: 'file', provider: 'vault', id: '/token' } } } }")]
    [InlineData("{ gateway: { auth: { token: { source: 'file', provider: '?unknown?', id: '/token' } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
