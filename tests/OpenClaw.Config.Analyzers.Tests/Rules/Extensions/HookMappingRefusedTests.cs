using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class HookMappingRefusedTests() : RuleTests("OCC6104")
{
    [Theory, Fires]
    [InlineData("{ hooks: { mappings: [{ sessionMode: 'persistent', sessionKey: [|' '|] }] } }")]
    [InlineData("{ hooks: { mappings: [{ transform: { module: [|'../a.mjs'|] } }, { transform: { module: [|'~a.mjs'|] } }] } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ hooks: { defaultSessionKey: 'k', mappings: [{ sessionMode: 'persistent' }, { transform: { module: 'a/b.mjs' } }] } }")]
    [InlineData("{ hooks: { mappings: [{ sessionMode: 'persistent', action: 'wake' }, { sessionMode: 'isolated' }] } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ hooks: { defaultSessionKey: '?unknown?', mappings: [{ sessionMode: 'persistent' }, { transform: { module: '?unknown?' } }] } }")]
    [InlineData("{ hooks: { mappings: [{ sessionMode: 'persistent', '?more?': 1 }] } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
