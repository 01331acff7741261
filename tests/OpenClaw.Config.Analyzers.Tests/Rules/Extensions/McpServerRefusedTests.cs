using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class McpServerRefusedTests() : RuleTests("OCC6105")
{
    [Theory, Fires]
    [InlineData("{ mcp: { servers: { a: { transport: [|'stdio'|] }, b: { [|timeout|]: 5 }, c: { [|disabled|]: true }, d: { url: [|'ftp://x'|] } }, apps: { sandboxOrigin: [|'https://x/y'|] } } }")]
    [InlineData("{ nodeHost: { mcp: { servers: { [|' a '|]: {} } } }, mcp: { servers: { b: { url: 'https://x', auth: 'oauth', oauth: { identity: 'per-requester', authProfileId: [|'p'|] } } } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ mcp: { servers: { a: { transport: 'stdio', command: 'x' }, b: {}, ' c ': { url: 'https://x', auth: 'oauth', oauth: { identity: 'per-requester' } } } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ mcp: { servers: { a: { transport: 'stdio', command: '?unknown?' }, b: { transport: 'stdio', '?more?': 1 }, c: { url: '${URL}' } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
