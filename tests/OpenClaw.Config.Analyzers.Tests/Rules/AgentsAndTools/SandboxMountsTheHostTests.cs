using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class SandboxMountsTheHostTests() : RuleTests("OCC4011")
{
    [Theory, Fires]
    [InlineData("docker: { binds: ['/srv/data:/data', /*!opens /run of the host*/[|'/var/../run/docker.sock:/d'|]] }")]
    [InlineData("docker: { binds: [/*!opens / of*/[|'/:/host'|], [|'/var:/v'|]] }")]
    [InlineData("docker: { binds: [/*!opens /home/node/.ssh of*/[|'/home/node/.ssh/id_ed25519:/k:ro'|], [|'/Users/a:/h'|], [|'C:\\\\Users\\\\a\\\\.ssh:/k'|]] }")]
    [InlineData("docker: { binds: [[|'/var/lib/docker/volumes:/v'|]] }")]
    [InlineData("browser: { binds: [[|'/etc:/x'|]] }")]
    [InlineData("docker: { binds: [[|'/home/node/.kube:/k:ro'|], /*!opens /home/node/.openclaw/agents of*/[|'/home/node/.openclaw/agents:/o'|], [|'C:\\\\Users\\\\a\\\\AppData:/d'|]] }")]
    [InlineData("docker: { binds: [/*!opens /usr of*/[|'/usr:/u'|], [|'/usr/local/bin:/b:rw'|], [|'/home:/h:ro'|], [|'/var/lib/kubelet/pods:/p:ro'|], [|'C:\\\\:/c'|], [|'c:\\\\Program Files:/p'|], [|'/var/lib:/l:ro'|]] }")]
    public void MountsThatLeadOut_AreReported(string sandbox) => Reports($"{{ agents: {{ defaults: {{ sandbox: {{ {sandbox} }} }} }} }}");

    [Fact, Fires]
    public void MountsOfAnAgent_AreReported() => Reports("{ agents: { entries: { main: { sandbox: { docker: { binds: [[|'/dev/sda:/d'|]] } } } } } }");

    [Theory, NearMiss]
    [InlineData("docker: { binds: ['/srv/data:/data', '/home/node/project:/p', '/opt/etc:/e'] }")]
    [InlineData("docker: { binds: ['/usr:/u:ro', '/usr/share/dict:/d', '/opt/tools:/t', '/opt:/o:ro,z', 'D:\\\\data:/d', '/library2:/l'] }")]
    [InlineData("docker: { binds: ['/etcetera:/e', '/var/lib/docker-data:/v'] }")]
    public void MountsOfProjects_AreNotReported(string sandbox) => StaysSilent($"{{ agents: {{ defaults: {{ sandbox: {{ {sandbox} }} }} }} }}");

    [Theory, SilentOnUnknown]
    [InlineData("docker: { binds: ['?unknown?', '?more?', '${DIR}/x:/x', '/${DIR}:/x'] }")]
    [InlineData("docker: '?unknown?'")]
    public void WhatIsNotKnown_IsNotReported(string sandbox) => StaysSilent($"{{ agents: {{ defaults: {{ sandbox: {{ {sandbox} }} }} }} }}");
}
