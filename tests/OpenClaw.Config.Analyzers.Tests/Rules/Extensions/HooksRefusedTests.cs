using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class HooksRefusedTests() : RuleTests("OCC6053")
{
    [Theory, Fires]
    [InlineData("{ hooks: { enabled: /*!no hooks.token*/[|true|] } }")]
    [InlineData("{ hooks: { enabled: true, token: [|' '|] } }")]
    [InlineData("{ hooks: { enabled: true, token: '${T}', path: /*!'/'*/[|'/'|] } }")]
    [InlineData("{ hooks: { enabled: true, token: '${T}', defaultSessionKey: [|'in'|], allowedSessionKeyPrefixes: ['hook:'] } }")]
    [InlineData("{ hooks: { enabled: true, token: '${T}', [|allowedSessionKeyPrefixes|]: ['x:'] } }")]
    [InlineData("{ hooks: { enabled: true, token: '${T}', mappings: [{ match: { path: 'a' }, sessionKey: /*!templates*/[|'hook:{{id}}'|] }] } }")]
    [InlineData("{ hooks: { enabled: true, token: '${T}', presets: [[|'gmail'|]] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ hooks: { enabled: false } }")]
    [InlineData("{ hooks: { enabled: true, token: '${T}', path: '//' } }")]
    [InlineData("{ hooks: { enabled: true, token: '${T}', path: ' ' } }")]
    [InlineData("{ hooks: { enabled: true, token: '${T}', defaultSessionKey: 'HOOK:in', allowedSessionKeyPrefixes: ['hook:'] } }")]
    [InlineData("{ hooks: { enabled: true, token: '${T}', allowedSessionKeyPrefixes: ['Hook:'], presets: ['gmail'] } }")]
    [InlineData("{ hooks: { enabled: true, token: '${T}', allowedSessionKeyPrefixes: [], defaultSessionKey: 'x' } }")]
    [InlineData("{ hooks: { enabled: true, token: '${T}', mappings: [{ match: {} }, { sessionKey: '{{x}}' }] } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ hooks: { enabled: '?unknown?' } }")]
    [InlineData("{ hooks: { enabled: true, token: '?unknown?', path: '?unknown?', allowedSessionKeyPrefixes: ['?unknown?'], defaultSessionKey: 'x' } }")]
    [InlineData("{ hooks: { enabled: true, token: '${T}', allowedSessionKeyPrefixes: '?unknown?', presets: ['gmail'] } }")]
    [InlineData("{ hooks: { enabled: true, '?more?': 1 } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
