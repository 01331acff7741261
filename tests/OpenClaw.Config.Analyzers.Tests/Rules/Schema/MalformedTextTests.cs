using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class MalformedTextTests() : RuleTests("OCC1005")
{
    [Theory, Fires]
    [InlineData("{ gateway: { auth: { token: { source: 'env', provider: 'default', id: [|'lower-case'|] } } } }")]
    public void TextsOfAnotherForm_AreReported(string json) => Reports(json);

    [Fact, NearMiss]
    public void TextsOfTheRightForm_AreNotReported() => StaysSilent("{ gateway: { auth: { token: { source: 'env', provider: 'default', id: 'GATEWAY_TOKEN' } } } }");

    [Fact, SilentOnUnknown]
    public void WhatIsNotKnown_IsNotReported() => StaysSilent("{ gateway: { auth: { token: { source: 'env', provider: 'default', id: '?unknown?' } } } }");
}
