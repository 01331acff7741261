using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class TextRefusedTests() : RuleTests("OCC1202")
{
    [Theory, Fires]
    [InlineData("{ worktreeRoot: [|'worktrees'|] }")]
    [InlineData("{ desktop: { host: { enabled: true, passwordFile: [|'~/vnc'|] } } }")]
    [InlineData("{ cloudWorkers: { profiles: { [|' a'|]: { provider: 'x' } }, projectProfiles: { [|'GitHub.com/o/r'|]: 'a', 'github.com/o/r': [|'a '|] } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ worktreeRoot: '~/w' }")]
    [InlineData("{ worktreeRoot: '/w', desktop: { host: { enabled: true, passwordFile: '/etc/vnc' } } }")]
    [InlineData("{ cloudWorkers: { projectProfiles: { 'github.com/o/r': 'a' } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ worktreeRoot: '${ROOT}', desktop: { host: { enabled: true, passwordFile: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
