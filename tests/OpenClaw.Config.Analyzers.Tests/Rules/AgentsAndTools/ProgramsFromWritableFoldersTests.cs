using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class ProgramsFromWritableFoldersTests() : RuleTests("OCC4016")
{
    [Theory, Fires]
    [InlineData("{ tools: { exec: { safeBinTrustedDirs: ['/usr/bin', [|'/tmp/bin'|]] } } }")]
    [InlineData("{ agents: { entries: { main: { tools: { exec: { safeBinTrustedDirs: [[|'/usr/bin/../../home/node/bin'|]] } } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { exec: { safeBinTrustedDirs: ['/usr/bin', '/opt/tools/bin', '/tmp/../usr/bin'] } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { exec: { safeBinTrustedDirs: ['?unknown?', '?more?', '${DIR}/bin'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
