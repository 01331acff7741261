using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class EndpointsFetchAnyAddressTests() : RuleTests("OCC2057")
{
    [Theory, Fires]
    [InlineData("{ gateway: { http: { endpoints: { responses: { enabled: true, files: { allowUrl: [|true|] }, images: { allowUrl: [|true|], urlAllowlist: [] } } } } } }")]
    [InlineData("{ gateway: { http: { endpoints: { chatCompletions: { enabled: true, images: { allowUrl: [|true|], urlAllowlist: ['*'] } } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { http: { endpoints: { responses: { enabled: true, files: { allowUrl: true, urlAllowlist: ['a.example'] }, images: { allowUrl: false } } } } } }")]
    [InlineData("{ gateway: { http: { endpoints: { responses: { files: { allowUrl: true } } } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { http: { endpoints: { responses: { enabled: true, files: { allowUrl: true, urlAllowlist: ['?unknown?'] }, images: { allowUrl: '?unknown?' } } } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
