using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class McpCertificateUncheckedTests() : RuleTests("OCC6051")
{
    [Theory, Fires]
    [InlineData("{ mcp: { servers: { t: { url: 'https://tickets.example.com', sslVerify: [|false|] } } } }")]
    [InlineData("{ nodeHost: { mcp: { servers: { t: { url: 'https://tickets.example.com', sslVerify: [|false|] } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ mcp: { servers: { t: { url: 'https://tickets.example.com', sslVerify: true }, u: { command: 'x', sslVerify: false }, v: { enabled: false, url: 'https://tickets.example.com', sslVerify: false } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ mcp: { servers: { t: { url: '?unknown?', sslVerify: false }, u: { url: 'https://tickets.example.com', sslVerify: '?unknown?' } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsMeant()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ mcp: { servers: { t: { url: 'https://tickets.example.com', sslVerify: false } } } }")));
        Assert.Equal("true", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
