using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class GatewayCredentialGivenAwayTests() : RuleTests("OCC6081")
{
    private const string Token = "gateway: { auth: { token: '${GW}' } }";

    [Theory, Fires]
    [InlineData(Token + ", channels: { a2a: { peers: { hermes: { token: /*!the peer 'hermes' gets it*/[|'${GW}'|] } } } }")]
    [InlineData("gateway: { auth: { token: { source: 'env', provider: 'default', id: 'GW' } } }, channels: { a2a: { peers: { hermes: { token: [|'${GW}'|] } } } }")]
    [InlineData("gateway: { auth: { password: 'example-word-1' } }, plugins: { entries: { webhooks: { config: { routes: { ci: { sessionKey: 'x', secret: [|'example-word-1'|] } } } } } }")]
    [InlineData("gateway: { auth: { token: { source: 'file', provider: 'p', id: '/gw' } } }, channels: { telegram: { [|webhookSecret|]: { source: 'file', provider: 'p', id: '/gw' } } }")]
    [InlineData(Token + ", mcp: { servers: { x: { url: 'https://tools.example/mcp', headers: { Authorization: /*!tools.example gets it*/[|'Bearer ${GW}'|] } } } }")]
    [InlineData(Token + ", models: { providers: { x: { baseUrl: 'https://models.example/v1', apiKey: [|'${GW}'|], models: [] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports($"{{ {json} }}");

    [Theory, NearMiss]
    [InlineData(Token + ", channels: { a2a: { peers: { hermes: { token: '${PEER}' } } } }")]
    [InlineData(Token + ", channels: { a2a: { peers: { hermes: { token: '$${GW}' } } } }")]
    [InlineData(Token + ", mcp: { servers: { x: { url: 'http://127.0.0.1:18789/mcp', headers: { Authorization: 'Bearer ${GW}' } } } }")]
    [InlineData(Token + ", mcp: { servers: { x: { command: 'claw-server', env: { TOKEN: '${GW}' } } } }")]
    [InlineData("gateway: { auth: { token: '${GW}' }, remote: { token: '${GW}' } }")]
    [InlineData("channels: { a2a: { peers: { hermes: { token: '${GW}' } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent($"{{ {json} }}");

    [Theory, SilentOnUnknown]
    [InlineData("gateway: { auth: { token: '?unknown?' } }, channels: { a2a: { peers: { hermes: { token: '${GW}' } } } }")]
    [InlineData(Token + ", channels: { a2a: { peers: { hermes: { token: '?unknown?' } } } }")]
    [InlineData(Token + ", mcp: { servers: { x: { url: '?unknown?', headers: { Authorization: 'Bearer ${GW}' } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent($"{{ {json} }}");
}
