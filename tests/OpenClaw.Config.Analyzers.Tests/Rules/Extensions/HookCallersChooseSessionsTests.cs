using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class HookCallersChooseSessionsTests() : RuleTests("OCC6013")
{
    [Theory, Fires]
    [InlineData("{ hooks: { enabled: true, allowRequestSessionKey: [|true|] } }")]
    [InlineData("{ hooks: { enabled: true, allowRequestSessionKey: true, [|allowedSessionKeyPrefixes|]: [' '] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ hooks: { enabled: true, allowRequestSessionKey: true, allowedSessionKeyPrefixes: ['hook:'] } }")]
    [InlineData("{ hooks: { enabled: true, allowRequestSessionKey: false } }")]
    [InlineData("{ hooks: { enabled: false, allowRequestSessionKey: true } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ hooks: { enabled: true, allowRequestSessionKey: '?unknown?' } }")]
    [InlineData("{ hooks: { enabled: true, allowRequestSessionKey: true, allowedSessionKeyPrefixes: ['?more?'] } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
