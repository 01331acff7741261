using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class AutoApproveIgnoredTests() : RuleTests("OCC2003")
{
    [Theory, Fires]
    [InlineData("192.168.1.0/33")]
    [InlineData("192.168.1.*")]
    [InlineData("192.168.1.0/255.255.255.0")]
    [InlineData("10.0.0.0-10.0.0.9")]
    [InlineData("nas.local")]
    [InlineData("[fd00::1]/64")]
    public void EntriesTheGatewayCannotRead_AreReported(string entry) => Reports(List($"'10.0.0.1', /*!'{entry}' is neither*/[|'{entry}'|]"));

    [Fact, NearMiss]
    public void OddFormsThatTheGatewayReads_AreNotReported() => StaysSilent(List("'10.1/16', '[fd00::1]', ' 192.168.1.7/24 ', '0x0a.0.0.0/8', ''"));

    [Fact, SilentOnUnknown]
    public void WhatIsNotKnown_IsNotReported() => StaysSilent(List("'?unknown?', '?poisoned?', '${NODES}', 7, null, '?more?'"));

    private static string List(string entries) => $"{{ gateway: {{ nodes: {{ pairing: {{ autoApproveCidrs: [{entries}] }} }} }} }}";
}
