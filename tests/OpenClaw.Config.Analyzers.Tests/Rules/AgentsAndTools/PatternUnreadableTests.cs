using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class PatternUnreadableTests() : RuleTests("OCC4068")
{
    [Theory, Fires]
    [InlineData("{ messages: { groupChat: { mentionPatterns: [/*!not closed*/[|'@claw('|], [|'(?i)claw'|], [|'*claw'|], [|'[a-'|], [|'cl{3,1}aw'|], [|'claw\\\\'|], 'claw'] } } }")]
    [InlineData("{ agents: { entries: { main: { groupChat: { mentionPatterns: [[|'a**'|]] } } } }, logging: { redactPatterns: [/*!is logged*/[|'(secret'|], [|'/[z-a]/gi'|]] }, approvals: { exec: { sessionFilter: [/*!text itself*/[|'*telegram'|]] } }, channels: { telegram: { execApprovals: { sessionFilter: [[|'x)'|]] } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ messages: { groupChat: { mentionPatterns: ['@?claw\\\\b', '(?:a|b)+?', 'a{,3}', '{x}', ']', '(?=a)*', '(?<n>a)', '(?<!a)b', '[\\\\d-z]', '[]', '[^]a', 'a{2,3}?', '(?i:claw)', '', '${PATTERN}('] } }, logging: { redactPatterns: ['/token=(\\\\S+)/gi', '/a/'] } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ messages: { groupChat: { mentionPatterns: ['?unknown?', '?more?'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
