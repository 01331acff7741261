using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class CertificateUncheckedTests() : RuleTests("OCC6057")
{
    [Theory, Fires]
    [InlineData("{ models: { providers: { x: { request: { tls: { insecureSkipVerify: [|true|] }, proxy: { tls: { insecureSkipVerify: [|true|] } } } } } }, tools: { media: { image: { request: { tls: { insecureSkipVerify: [|true|] } } } } } }")]
    [InlineData("{ mcp: { servers: { a: { command: 'x', env: { NODE_TLS_REJECT_UNAUTHORIZED: [|'0'|], GIT_SSL_NO_VERIFY: [|'true'|] } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ models: { providers: { x: { request: { tls: { insecureSkipVerify: false } } } } }, mcp: { servers: { a: { env: { NODE_TLS_REJECT_UNAUTHORIZED: '1', PYTHONHTTPSVERIFY: '1' } } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ models: { providers: { x: { request: { tls: { insecureSkipVerify: '?unknown?' } } } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
