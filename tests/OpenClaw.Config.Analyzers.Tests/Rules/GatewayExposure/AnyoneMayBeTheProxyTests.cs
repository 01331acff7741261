using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class AnyoneMayBeTheProxyTests() : RuleTests("OCC2016")
{
    [Theory, Fires]
    [InlineData("/*!holds '0.0.0.0/0', which has addresses of strangers*/[|'0.0.0.0/0'|]")]
    [InlineData("'10.0.0.5', [|'::/0'|]")]
    [InlineData("[|' 104.16.0.0/13 '|], [|'0/1'|]")]
    public void AddressesOfStrangers_AreReported(string proxies) => Reports(Behind(proxies, "'trusted-proxy'"));

    [Theory, NearMiss]
    [InlineData("'10.0.0.0/8', '127.0.0.1', 'fd00::/8'", "'trusted-proxy'")]
    [InlineData("'203.0.113.7', '198.51.100.0/24'", "'trusted-proxy'")]
    [InlineData("'junk'", "'trusted-proxy'")]
    [InlineData("'0.0.0.0/0'", "'token'")]
    public void AddressesOfTheProxy_AreNotReported(string proxies, string mode) => StaysSilent(Behind(proxies, mode));

    [Theory, SilentOnUnknown]
    [InlineData("'?unknown?', '?more?', '${PROXY}'", "'trusted-proxy'")]
    [InlineData("'0.0.0.0/0'", "'?unknown?'")]
    public void WhatIsNotKnown_IsNotReported(string proxies, string mode) => StaysSilent(Behind(proxies, mode));

    private static string Behind(string proxies, string mode) => $"{{ gateway: {{ trustedProxies: [{proxies}], auth: {{ mode: {mode} }} }} }}";
}
