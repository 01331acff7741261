using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class ToolMisnamedTests() : RuleTests("OCC4050")
{
    [Theory, Fires]
    [InlineData("{ tools: { deny: [/*!no tool or group of tools is called that ('exec' is): the entry denies nothing*/[|'exce'|], 'group:fs'] } }")]
    [InlineData("{ tools: { deny: [/*!'group:fs' is*/[|'fs'|], /*!'group:runtime' is*/[|'group:runtme'|]] } }")]
    [InlineData("{ tools: { allow: ['read', /*!allows nothing*/[|'websearch'|]], byProvider: { openai: { deny: [[|'write_file'|]] } } } }")]
    [InlineData("{ agents: { entries: { main: { tools: { deny: [[|'Shell'|]], sandbox: { tools: { alsoAllow: [[|'group:browser'|]] } } } } } } }")]
    [InlineData("{ channels: { telegram: { groups: { '*': { tools: { deny: [[|'web_ftch'|]] } } } } } }")]
    [InlineData("{ tools: { deny: [[|'group:nothing'|]] }, plugins: { entries: { 'my-plugin': {} } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { deny: ['exec', 'BASH', 'cron', 'apply-patch', 'group:plugins', 'group:openclaw', 'bundle-mcp', '*', 'web_*', 'update_plan', 'workboard_list', 'telegram', 'whatsapp'] } }")]
    [InlineData("{ tools: { deny: ['github__exce', 'lobster_tank'] } }")]
    [InlineData("{ tools: { deny: ['exce'] }, plugins: { entries: { 'my-plugin': {} } } }")]
    [InlineData("{ tools: { deny: ['exce'] }, plugins: { load: { paths: ['/srv/plugins'] } } }")]
    [InlineData("{ tools: { agentToAgent: { allow: ['exce'] } }, plugins: { allow: ['browser'], deny: ['exce'] } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { deny: ['?unknown?', '${TOOL}'] } }")]
    [InlineData("{ tools: { deny: ['exce'] }, plugins: { entries: '?unknown?' } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsMeant()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ tools: { deny: ['exce'] } }")));
        Assert.Equal("exec", Assert.IsType<ReplaceByText>(finding.Fix).Text);
    }

    [Fact, Fires]
    public Task InCode_TheExpressionIsUnderlined() => CodeTest.ReportsInBody("""
        foreach (var tool in new[] { "process", /*!OCC4050*/[|"exce"|] })
        {
            claw.Tools(t => t.Deny(tool));
        }
        """);
}
