using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class ControlUiForEveryPageTests() : RuleTests("OCC2010")
{
    [Theory, Fires]
    [InlineData("{ gateway: { controlUi: { allowedOrigins: ['https://a.example.com', /*!every page*/[|'*'|]] } } }")]
    [InlineData("{ gateway: { bind: 'lan', controlUi: { enabled: false, allowedOrigins: [[|' * '|]] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { controlUi: { allowedOrigins: ['https://a.example.com', 'https://*.example.com'] } } }")]
    [InlineData("{ gateway: { controlUi: { allowedOrigins: [] } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { controlUi: { allowedOrigins: ['?unknown?', '?more?'] } } }")]
    [InlineData("{ gateway: { bind: '?unknown?', controlUi: { allowedOrigins: ['*'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
