using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class SecretSourceRefusedTests() : RuleTests("OCC5102")
{
    [Theory, Fires]
    [InlineData("{ secrets: { providers: { v: { source: 'exec', command: [|'/bin/cat;rm'|], trustedDirs: ['/a', [|'rel'|]] } }, egressProxy: { allowedHosts: [[|'*.example.com'|], [|'example.com:443'|]] } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ secrets: { providers: { v: { source: 'exec', command: '/bin/cat', trustedDirs: ['/a'] }, f: { source: 'file', path: 'x' } }, egressProxy: { allowedHosts: ['Example.com.', '[::1]'] } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ secrets: { providers: { v: { source: 'exec', command: '?unknown?' } }, egressProxy: { allowedHosts: ['?unknown?', '${HOST}'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
