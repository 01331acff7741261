using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class NodesVerifiedAtStrangersTests() : RuleTests("OCC2059")
{
    [Theory, Fires]
    [InlineData("{ gateway: { nodes: { pairing: { sshVerify: { cidrs: [/*!strangers*/[|'0.0.0.0/0'|], [|'::/0'|], [|'203.0.0.0/8'|], /*!neither*/[|'10.0.0.0/99'|]] } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { nodes: { pairing: { sshVerify: { cidrs: ['10.0.0.0/8', '192.168.1.7', '203.0.113.7', '${NET}'] } } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { nodes: { pairing: { sshVerify: { cidrs: ['?unknown?', '?more?'] } } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
