using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class GuessingLimitVoidTests() : RuleTests("OCC2058")
{
    [Theory, Fires]
    [InlineData("{ gateway: { auth: { rateLimit: { maxAttempts: /*!1000000 failures a minute*/[|1000000|] } } } }")]
    [InlineData("{ gateway: { auth: { rateLimit: { maxAttempts: [|10|], windowMs: 1000, lockoutMs: /*!less than a second*/[|0|] } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { auth: { rateLimit: { maxAttempts: 10, windowMs: 60000, lockoutMs: 300000 } } } }")]
    [InlineData("{ gateway: { auth: { rateLimit: { maxAttempts: 100, windowMs: 3600000 } } } }")]
    [InlineData("{ gateway: { auth: { rateLimit: {} } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { auth: { rateLimit: { maxAttempts: 1000000, windowMs: '?unknown?', lockoutMs: '?unknown?' } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
