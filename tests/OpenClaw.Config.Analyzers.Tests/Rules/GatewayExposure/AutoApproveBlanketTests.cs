using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class AutoApproveBlanketTests() : RuleTests("OCC2004")
{
    [Theory, Fires]
    [InlineData("/*!'10.0.0.0/8' is wider than any one private network, so*/[|'10.0.0.0/8'|]")]
    [InlineData("[|'172.16.0.0/12'|]")]
    [InlineData("[|'100.64.0.0/10'|]")]
    [InlineData("[|'fc00::/7'|]")]
    [InlineData("/*!together with the entries next to it*/[|'10.0.0.0/16'|], '10.9.0.0/16', /*!together*/[|'10.1.0.0/16'|]")]
    public void BlanketsOfPrivateAddresses_AreReported(string entries) => Reports(List(entries));

    [Fact, NearMiss]
    public void OnePrivateNetwork_IsNotReported() => StaysSilent(List("'192.168.0.0/16', '10.9.0.0/16', '169.254.0.0/16', 'fd00:1234:5678::/48', 'fe80::/64'"));

    [Fact, NearMiss]
    public void WhatIsTheErrorAlready_IsNotReported() => StaysSilent(List("'0.0.0.0/0', '172.0.0.0/8', '192.168.0.0/15'"));

    [Fact, SilentOnUnknown]
    public void WhatIsNotKnown_IsNotReported() => StaysSilent(List("'?unknown?', '?more?', '10.0.0.0/${BITS}'"));

    private static string List(string entries) => $"{{ gateway: {{ nodes: {{ pairing: {{ autoApproveCidrs: [{entries}] }} }} }} }}";
}
