using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class StrangersDriveTheBrowserTests() : RuleTests("OCC4080")
{
    private const string Open = "channels: { telegram: { groupPolicy: 'open' } }";

    [Theory, Fires]
    [InlineData("{ channels: { telegram: { groupPolicy: /*!Anyone in any Telegram group reaches agent main (the only agent), whose tool browser opens any page on the gateway host*/[|'open'|] } }, tools: { allow: ['browser'] } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: [|'open'|] } }, tools: { profile: 'messaging', alsoAllow: ['group:ui'] }, plugins: { allow: ['browser', 'telegram'] } }")]
    [InlineData("{ channels: { telegram: { dmPolicy: [|'open'|], allowFrom: ['*'] } }, tools: { deny: ['group:runtime'], fs: { workspaceOnly: true } } }")]
    public void ABrowserForStrangers_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ " + Open + " }")]
    [InlineData("{ " + Open + ", tools: { deny: ['group:runtime'] } }")]
    [InlineData("{ " + Open + ", tools: { profile: 'messaging' } }")]
    [InlineData("{ " + Open + ", tools: { allow: ['browser'] }, browser: { enabled: false } }")]
    [InlineData("{ " + Open + ", tools: { allow: ['browser'] }, plugins: { deny: ['browser'] } }")]
    [InlineData("{ " + Open + ", tools: { allow: ['browser'] }, plugins: { allow: ['telegram'] } }")]
    [InlineData("{ " + Open + ", tools: { allow: ['browser'] }, agents: { defaults: { sandbox: { mode: 'all' } } } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: 'allowlist' } }, tools: { allow: ['browser'] } }")]
    public void WhatIsInOrderOrWorse_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ " + Open + ", tools: { allow: ['browser'] }, browser: { enabled: '?unknown?' } }")]
    [InlineData("{ " + Open + ", tools: { allow: ['?unknown?'] } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
