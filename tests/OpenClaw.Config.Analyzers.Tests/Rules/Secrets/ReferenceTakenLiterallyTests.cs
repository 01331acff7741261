using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class ReferenceTakenLiterallyTests() : RuleTests("OCC5050")
{
    [Theory, Fires]
    [InlineData("{ models: { providers: { local: { baseUrl: /*!'${URL...}'*/[|'${URL:-http://127.0.0.1}'|] } } } }")]
    [InlineData("{ env: { vars: { A: [|'${env:TOKEN}'|], B: [|'${token}'|], C: [|'${{ secrets.TOKEN }}'|], D: [|'${X-}'|] } } }")]
    [InlineData("{ mcp: { servers: { t: { url: /*!'..${HOST...}..'*/[|'https://${HOST:-localhost}/mcp'|], headers: { Authorization: [|'Bearer ${TOKEN:-none}'|] }, args: [[|'--url=${env:HOST}'|], 'echo ${HOST:-x}'] } } } }")]
    [InlineData("{ agents: { defaults: { workspace: /*!'$HOME/...'*/[|'$HOME/claw'|] } }, mcp: { servers: { t: { command: [|'%APPDATA%\\\\t.exe'|] } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ env: { vars: { A: '${TOKEN}', B: '$TOKEN', C: 'echo ${HOME:-x}', D: '$${token}', D2: '$${TOKEN}', E: '${}', F: '${A}${b}', G: '{token}' } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ env: { vars: { A: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fires]
    public Task InCode_TheExpressionIsUnderlined() => CodeTest.ReportsInBody("""
        const string Zone = /*!OCC5050*/[|"${HOST_ZONE:-UTC}"|];
        claw.Env(e => e.Var("TZ", Zone));
        """);
}
