using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class TrustedFolderOfOthersTests() : RuleTests("OCC4061")
{
    [Theory, Fires]
    [InlineData("{ tools: { exec: { safeBinTrustedDirs: [[|'/dev/shm'|], [|'/root/bin'|], [|'/'|], [|'/run/user/1000/bin'|], [|'/mnt/usb'|], [|'C:\\\\Users\\\\Public'|]] } } }")]
    [InlineData("{ agents: { entries: { main: { tools: { exec: { safeBinTrustedDirs: [[|'/dev/shm/../shm/x'|]] } } } } } }")]
    [InlineData("{ plugins: { load: { paths: [/*!loaded into the gateway*/[|'/tmp'|], [|'/var/tmp/x'|], [|'/dev/shm'|]] } }, secrets: { providers: { vault: { trustedDirs: [/*!secrets*/[|'/tmp/bin'|]] } } } }")]
    [InlineData("{ skills: { load: { extraDirs: [[|'/tmp/skills'|]] } }, hooks: { internal: { load: { extraDirs: [/*!as a hook*/[|'/dev/shm/h'|]] } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { exec: { safeBinTrustedDirs: ['/opt/tools/bin', '/usr/sbin', '/nix/store/x/bin', '/snap/bin', '${DIR}', '/tmp'] } } }")]
    [InlineData("{ plugins: { load: { paths: ['/opt/openclaw/plugins', '~/.openclaw/plugins', './plugins', '/home/node/plugins', '/root/plugins', '/srv/claw', '/tmpfiles'] } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { exec: { safeBinTrustedDirs: ['?unknown?'] } }, plugins: { load: { paths: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
