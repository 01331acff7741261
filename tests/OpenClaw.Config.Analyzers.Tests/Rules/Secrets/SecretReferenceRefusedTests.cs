using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class SecretReferenceRefusedTests() : RuleTests("OCC5101")
{
    [Theory, Fires]
    [InlineData("{ cron: { webhookToken: { source: 'file', provider: 'default', id: [|'a/b'|] } } }")]
    [InlineData("{ cron: { webhookToken: { source: 'exec', provider: 'vault', id: [|'a/../b'|] } } }")]
    [InlineData("{ secrets: { providers: { v: { source: 'env' } } }, cron: { webhookToken: { source: [|'file'|], provider: 'v', id: '/A' } } }")]
    [InlineData("{ cloudWorkers: { profiles: { a: { provider: 'x', settings: { deep: [{ apiKey: [|'z'|] }] } } } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ cron: { webhookToken: { source: 'file', provider: 'default', id: '/a~1b' } } }")]
    [InlineData("{ cron: { webhookToken: { source: 'exec', provider: 'vault', id: 'a/b#c' } }, cloudWorkers: { profiles: { a: { provider: 'x', settings: { maxTokens: 5, token: { source: 'env', provider: 'default', id: 'A' } } } } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ cron: { webhookToken: { source: 'file', provider: 'default', id: '?unknown?' } } }")]
    [InlineData("{ cloudWorkers: { profiles: { a: { provider: 'x', settings: { token: '?unknown?' } } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
