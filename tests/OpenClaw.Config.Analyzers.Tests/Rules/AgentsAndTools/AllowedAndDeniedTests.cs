using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class AllowedAndDeniedTests() : RuleTests("OCC4051")
{
    [Theory, Fires]
    [InlineData("{ tools: { allow: [/*!'tools.deny.0' denies with 'group:runtime'*/[|'exec'|], 'read'], deny: ['group:runtime'] } }")]
    [InlineData("{ tools: { allow: [[|'read'|]], deny: ['*'] } }")]
    [InlineData("{ agents: { entries: { main: { tools: { alsoAllow: [[|'cron'|]], deny: ['automations'] } } } } }")]
    [InlineData("{ tools: { sandbox: { tools: { allow: [[|'group:fs'|], 'exec'], deny: ['group:fs'] } } } }")]
    [InlineData("{ tools: { allow: [[|'web_fetch'|]], deny: ['web_*'] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { allow: ['group:runtime', 'read'], deny: ['exec'] } }")]
    [InlineData("{ tools: { allow: ['exec'] }, agents: { entries: { main: { tools: { deny: ['exec'] } } } } }")]
    [InlineData("{ tools: { allow: ['*'], deny: ['exec', ' '] } }")]
    [InlineData("{ tools: { allow: ['web_*'], deny: ['web_fetch'] } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { allow: ['exec'], deny: ['?unknown?'] } }")]
    [InlineData("{ tools: { allow: ['?unknown?'], deny: ['*'] } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fires]
    public Task InCode_TheExpressionIsUnderlined() => CodeTest.ReportsInBody("""
        claw.Tools(t => t.Deny("*"));
        claw.Tools(t => t.Allow(/*!OCC4051*/[|"read"|]));
        """);
}
