using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class AgentFolderRefusedTests() : RuleTests("OCC4101")
{
    [Theory, Fires]
    [InlineData("{ agents: { entries: { a: { agentDir: '/srv/x' }, b: { agentDir: /*!'a' and 'b'*/[|'/srv/y/../x/'|] } } } }")]
    [InlineData("{ agents: { entries: { a: { agentDir: [|'~/.openclaw/agents/b/agent'|] }, b: {} } } }")]
    [InlineData("{ agents: { entries: { main: { workspace: '/srv/ws', identity: { avatar: [|'../a.png'|] } } } } }")]
    [InlineData("{ agents: { entries: { main: { identity: { avatar: [|'ftp://x/a.png'|] } } } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { entries: { a: { agentDir: '/srv/x' }, b: {} } } }")]
    [InlineData("{ agents: { entries: { main: { workspace: '/srv/ws', identity: { avatar: '/srv/ws/a.png' } } } } }")]
    [InlineData("{ agents: { entries: { main: { identity: { avatar: 'https://example.com/a.png' } } } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { entries: { a: { agentDir: '/srv/x' }, b: { agentDir: '?unknown?' } } } }")]
    [InlineData("{ agents: { entries: { main: { workspace: '?unknown?', identity: { avatar: '/srv/ws/a.png' } } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
