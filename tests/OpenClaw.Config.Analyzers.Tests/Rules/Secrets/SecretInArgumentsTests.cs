using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class SecretInArgumentsTests() : RuleTests("OCC5051")
{
    [Theory, Fires]
    [InlineData("{ mcp: { servers: { a: { command: 'x', args: ['--verbose', '--api-key', /*!'--api-key'*/[|'example-key-1'|]] } } } }")]
    [InlineData("{ mcp: { servers: { a: { command: 'x', args: [[|'--auth_token=example-key-1'|], '-p', 'example-key-1'] } } } }")]
    [InlineData("{ nodeHost: { mcp: { servers: { a: { args: ['--token', [|'example-key-1'|]] } } } }, secrets: { providers: { v: { args: ['--password', [|'example-key-1'|]] } } } }")]
    [InlineData("{ mcp: { servers: { a: { args: ['mcp-remote', 'https://t.example', '--header', /*!'Authorization'*/[|'Authorization: Bearer example-key-1'|], '-e', /*!'API_KEY'*/[|'API_KEY=example-key-1'|]] } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ mcp: { servers: { a: { command: 'x', args: ['--api-key', '${API_KEY}', '--token-file', '/run/secrets/token', '--token', '/run/secrets/token', '--secret', 'short', '--password', '--verbose-output', '--tokens=100000000'] } } } }")]
    [InlineData("{ mcp: { servers: { a: { args: ['--header', 'Authorization: Bearer ${TOKEN}', '-e', 'API_KEY', '-e', 'API_KEY=${API_KEY}', 'X_TOKEN=short', 'Accept: application/json', 'KEYBOARD=qwertz-de-nodeadkeys'] } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ mcp: { servers: { a: { command: 'x', args: ['--api-key', '?unknown?', 'example-key-1'] } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fires]
    public Task InCode_TheExpressionIsUnderlined() => CodeTest.ReportsInBody("""
        const string Key = /*!OCC5051*/[|"example-key-1"|];
        claw.McpServer("tickets", m => m.Command("tickets-server").Args("--api-key", Key));
        """);
}
