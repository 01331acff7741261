using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class CredentialGuessableTests() : RuleTests("OCC2055")
{
    [Theory, Fires]
    [InlineData("{ gateway: { auth: { token: /*!repeats*/[|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|] } } }")]
    [InlineData("{ gateway: { auth: { token: /*!16 characters*/[|'k3v9x2q8w1z7p5m4'|] } } }")]
    [InlineData("{ gateway: { auth: { mode: 'password', password: /*!tried first*/[|'OpenClaw123'|] } } }")]
    [InlineData("{ gateway: { auth: { token: [|'abcabcabcabcabcabcabcabcabcabcabcabc'|] } } }")]
    [InlineData("{ hooks: { token: [|'x'|], gmail: { pushToken: [|'push'|] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { auth: { token: '0123456789abcdef0123456789abcdef', password: 'correct-horse-battery' } } }")]
    [InlineData("{ gateway: { auth: { token: '${SHORT}' } }, hooks: { token: '$SHORT' } }")]
    [InlineData("{ gateway: { auth: { token: '***' } } }")]
    [InlineData("{ gateway: { auth: { token: { source: 'env', provider: 'default', id: 'A' } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { auth: { token: '?unknown?', password: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
