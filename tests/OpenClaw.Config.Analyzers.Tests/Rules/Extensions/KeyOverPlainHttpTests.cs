using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class KeyOverPlainHttpTests() : RuleTests("OCC6050")
{
    [Theory, Fires]
    [InlineData("{ models: { providers: { far: { baseUrl: /*!models.providers.far.apiKey*/[|'http://models.example.com/v1'|], apiKey: '${FAR_KEY}' } } } }")]
    [InlineData("{ mcp: { servers: { t: { url: [|'HTTP://203.0.113.9:8080/mcp'|], headers: { 'X-Api-Key': '${K}' } } } } }")]
    [InlineData("{ channels: { matrix: { homeserver: /*!accessToken*/[|'http://matrix.example.com'|], accessToken: '${T}' } }, nodeHost: { mcp: { servers: { t: { url: [|'http://tools.example.com'|], headers: { Authorization: '${A}' } } } } } }")]
    [InlineData("{ models: { providers: { far: { apiKey: '${K}', models: [{ baseUrl: [|'http://models.example.com'|] }] }, other: { baseUrl: [|'http://models.example.com'|], request: { auth: { token: '${A}' } } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ models: { providers: { a: { baseUrl: 'http://127.0.0.1:8080', apiKey: 'x' }, b: { baseUrl: 'http://10.1.2.3/v1', apiKey: 'x' }, c: { baseUrl: 'http://ollama:11434', apiKey: 'x' }, d: { baseUrl: 'http://box.tail1.ts.net', apiKey: 'x' }, e: { baseUrl: 'https://models.example.com', apiKey: 'x' }, f: { baseUrl: 'http://models.example.com' } } } }")]
    [InlineData("{ mcp: { servers: { t: { url: 'http://tickets.example.com', headers: { 'User-Agent': 'x' } }, u: { enabled: false, url: 'http://tickets.example.com', headers: { Authorization: '${A}' } } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ models: { providers: { far: { baseUrl: '?unknown?', apiKey: 'x' }, far2: { baseUrl: 'http://models.example.com', apiKey: '?unknown?' }, far3: { baseUrl: 'http://${HOST}/v1', apiKey: 'x' } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
