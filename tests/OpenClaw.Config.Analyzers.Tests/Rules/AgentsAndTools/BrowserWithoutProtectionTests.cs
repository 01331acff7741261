using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class BrowserWithoutProtectionTests() : RuleTests("OCC4066")
{
    [Theory, Fires]
    [InlineData("{ browser: { noSandbox: [|true|], extraArgs: [[|'--disable-web-security'|], /*!steers*/[|'--remote-debugging-address=0.0.0.0'|], [|' --ignore-certificate-errors '|], '--lang=de'] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ browser: { noSandbox: false, extraArgs: ['--lang=de', '--remote-debugging-address=127.0.0.1', '--disable-features=Translate'] } }")]
    [InlineData("{ browser: { enabled: false, noSandbox: true } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ browser: { noSandbox: '?unknown?', extraArgs: ['?unknown?', '?more?'] } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
