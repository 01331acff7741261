using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class InterpreterRunsUnaskedTests() : RuleTests("OCC4015")
{
    [Theory, Fires]
    [InlineData("tools: { exec: { safeBins: ['wc', /*!'python3'*/[|'python3'|]], safeBinProfiles: { python3: {} } } }")]
    [InlineData("tools: { exec: { safeBins: [[|'/usr/bin/Bash.exe'|]], safeBinProfiles: { ' BASH ': {} } } }")]
    [InlineData("tools: { exec: { safeBins: [[|'find'|], [|'git'|]], safeBinProfiles: { find: {}, git: {} } } }")]
    [InlineData("tools: { exec: { safeBinProfiles: { node: {} } } }, agents: { entries: { main: { tools: { exec: { safeBins: [[|'node'|]] } } } } }")]
    [InlineData("tools: { exec: { safeBins: [[|'python3'|], [|'node'|]], safeBinProfiles: { python3: { maxPositional: 1 }, node: { deniedFlags: ['-e'] } } } }")]
    public void InterpretersWithAnEmptyProfile_AreReported(string settings) => Reports($"{{ {settings} }}");

    [Theory, NearMiss]
    [InlineData("tools: { exec: { safeBins: ['python3'] } }")]
    [InlineData("tools: { exec: { safeBins: ['python3'], safeBinProfiles: { python3: { maxPositional: 0 } } } }")]
    [InlineData("tools: { exec: { safeBins: ['rg'], safeBinProfiles: { rg: {} } } }")]
    [InlineData("tools: { exec: { safeBins: ['sed', 'awk', 'jq'], safeBinProfiles: { sed: {}, awk: {}, jq: {} } } }")]
    [InlineData("tools: { exec: { safeBinProfiles: { node: {} } } }, agents: { entries: { main: { tools: { exec: { safeBins: ['node'], safeBinProfiles: { node: { maxPositional: 0 } } } } } } }")]
    [InlineData("tools: { exec: { safeBins: ['find'], safeBinProfiles: { find: { deniedFlags: ['-exec'] } } } }")]
    public void OtherPrograms_AreNotReported(string settings) => StaysSilent($"{{ {settings} }}");

    [Theory, SilentOnUnknown]
    [InlineData("tools: { exec: { safeBins: ['?unknown?', '?more?'], safeBinProfiles: { python3: {} } } }")]
    [InlineData("tools: { exec: { safeBins: ['python3'], safeBinProfiles: '?unknown?' } }")]
    [InlineData("tools: { exec: { safeBins: ['python3'], safeBinProfiles: { python3: { '?more?': 1 } } } }")]
    public void WhatIsNotKnown_IsNotReported(string settings) => StaysSilent($"{{ {settings} }}");
}
