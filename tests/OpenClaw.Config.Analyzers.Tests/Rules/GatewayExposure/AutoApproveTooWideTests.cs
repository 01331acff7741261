using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class AutoApproveTooWideTests() : RuleTests("OCC2002")
{
    [Theory, Fires]
    [InlineData("/*!from every IPv4 address without asking anyone*/[|'0.0.0.0/0'|]")]
    [InlineData("/*!from every IPv6 address without asking anyone*/[|'::/0'|]")]
    [InlineData("/*!from every IPv4 address*/[|'0/0'|]")]
    [InlineData("/*!from every IPv4 address*/[|'::ffff:0:0/0'|]")]
    [InlineData("/*!from every IPv4 address*/[|' 1.2.3.4/0 '|]")]
    [InlineData("/*!a range of public addresses*/[|'8.8.8.0/24'|]")]
    [InlineData("/*!a range of public addresses*/[|'203.0.112.0/31'|]")]
    [InlineData("/*!a range of public addresses*/[|'172.0.0.0/8'|]")]
    [InlineData("/*!a range of public addresses*/[|'::ffff:8.8.8.0/120'|]")]
    [InlineData("/*!a range of public addresses*/[|'010.0.0.0/8'|]")]
    [InlineData("/*!a range of public addresses*/[|'2001:db8::/48'|]")]
    public void RangesWithStrangers_AreReported(string entry) => Reports(List(entry));

    [Fact, Fires]
    public void TwoHalves_AreReportedBoth() =>
        Reports(List("/*!add up to all of them*/[|'0.0.0.0/1'|], '192.168.1.0/24', /*!add up to all of them*/[|'128.0.0.0/1'|]"));

    [Fact, Fires]
    public void PublicNetworksThatAddUp_AreReported() => Reports(List("[|'2001:db8:0:0::/64'|], 'fd00::/64', [|'2001:db8:0:1::/64'|]"));

    [Fact, NearMiss]
    public void PrivateNetworks_AreNotReported() => StaysSilent(List("'192.168.1.0/24', '10.0.0.0/8', 'fd00:1234:5678::/64', '100.64.0.0/10', '127.0.0.0/8'"));

    [Fact, NearMiss]
    public void ExactPublicAddresses_AreNotReported() => StaysSilent(List("'8.8.8.8', '8.8.8.9/32', '8.8.8.10', '2001:db8::1'"));

    [Fact, NearMiss]
    public void OnePublicHousehold_IsNotReported() => StaysSilent(List("'2001:db8:1:2::/64'"));

    [Fact, NearMiss]
    public void EntriesTheGatewayIgnores_AreNotReported() => StaysSilent(List("'0.0.0.0/33', 'any', '', '[::]/0', '10.0.0.0/8/0'"));

    [Fact, NearMiss]
    public void OtherLists_AreNotReported() => StaysSilent("{ gateway: { trustedProxies: ['0.0.0.0/0'] } }");

    [Theory, SilentOnUnknown]
    [InlineData("'?unknown?', '?poisoned?', '?more?'")]
    [InlineData("'${NODES}', '${NET}/0'")]
    public void WhatIsNotKnown_IsNotReported(string entries) => StaysSilent(List(entries));

    [Fact, SilentOnUnknown]
    public void KnownEntriesBesideUnknownOnes_AreReported() => Reports(List("'?unknown?', [|'0.0.0.0/0'|], '?more?'"));

    private static string List(string entries) => $"{{ gateway: {{ nodes: {{ pairing: {{ autoApproveCidrs: [{entries}] }} }} }} }}";
}
