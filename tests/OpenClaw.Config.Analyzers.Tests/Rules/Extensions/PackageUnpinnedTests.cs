using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class PackageUnpinnedTests() : RuleTests("OCC6052")
{
    [Theory, Fires]
    [InlineData("{ mcp: { servers: { a: { command: 'npx', args: ['-y', [|'@scope/server'|], '/srv'] }, b: { command: '/usr/bin/npx', args: [[|'server@latest'|]] }, c: { command: 'uvx', args: ['--from', [|'server'|], 'run'] } } } }")]
    [InlineData("{ mcp: { servers: { a: { command: 'npm', args: ['exec', '-y', [|'server'|]] }, b: { command: 'uv', args: ['tool', 'run', [|'server'|]] }, c: { command: 'docker', args: ['run', '-i', '--rm', '-e', 'KEY', '--pull=always', [|'ghcr.io/a/server'|], 'serve'] }, d: { command: 'podman', args: ['run', [|'localhost:5000/server:latest'|]] } } }, nodeHost: { mcp: { servers: { n: { command: 'npx', args: [[|'server'|]] } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ mcp: { servers: { a: { command: 'npx', args: ['-y', '@scope/server@1.2.3'] }, b: { command: 'uvx', args: ['server==1.2.3'] }, c: { command: 'npx', args: ['./server'] }, d: { command: 'node', args: ['server'] }, e: { command: 'npx', args: ['--registry', 'x', 'server'] }, f: { command: 'npx', args: ['github:a/b'] } } } }")]
    [InlineData("{ mcp: { servers: { a: { command: 'npm', args: ['run', 'server'] }, b: { command: 'uv', args: ['run', 'server'] }, c: { command: 'docker', args: ['run', '-i', 'server:1.2'] }, d: { command: 'docker', args: ['run', 'server@sha256:0'] }, e: { command: 'docker', args: ['run', '--odd', 'x', 'server'] }, f: { command: 'docker', args: ['exec', 'server'] }, g: { command: 'docker', args: ['run', '${IMAGE}'] } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ mcp: { servers: { a: { command: 'npx', args: ['?unknown?', 'server'] }, b: { command: '?unknown?', args: ['server'] }, c: { command: 'npx', args: ['${PACKAGE}'] } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
