using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class StrangersHandedOnTests() : RuleTests("OCC3060")
{
    private const string Open = "channels: { telegram: { groupPolicy: 'open' } }, bindings: [{ agentId: 'guest', match: { channel: 'telegram', accountId: '*' } }]";

    [Theory, Fires]
    [InlineData("main: {}, /*!Anyone in any Telegram group reaches agent guest, which may hand on what they say with sessions_send to agent main, and that runs shell commands on the gateway host*/[|guest|]: { tools: { profile: 'messaging' } }", "")]
    [InlineData("main: {}, [|guest|]: { tools: { deny: ['exec', 'group:fs'] } }", "")]
    [InlineData("main: {}, [|guest|]: { tools: { allow: ['sessions_send'] } }", ", tools: { agentToAgent: { allow: ['g*', 'main'] } }")]
    [InlineData("main: {}, [|guest|]: { tools: { allow: ['sessions_send'] } }", ", tools: { agentToAgent: { enabled: true }, sessions: { visibility: 'all' } }")]
    [InlineData("main: {}, [|guest|]: { tools: { exec: { mode: 'ask' }, deny: ['sessions_send'] }, subagents: { allowAgents: ['main'] } }", "")]
    [InlineData("main: {}, [|guest|]: { tools: { exec: { mode: 'ask' }, deny: ['sessions_send'] } }", ", tools: { sessions: { visibility: 'self' } }", "{ subagents: { allowAgents: ['*'] } }")]
    public void AWayOverAnotherAgent_IsReported(string entries, string rest, string defaults = "{}") =>
        Reports($"{{ {Open}, agents: {{ ownership: 'explicit', defaults: {defaults}, entries: {{ {entries} }} }}{rest} }}");

    [Fact, Fires]
    public void AWayOverTwoAgents_NamesTheOneBetween() => Reports($$"""
        { {{Open}}, agents: { ownership: 'explicit', entries: {
            shell: { sandbox: { mode: 'off' } },
            middle: { tools: { profile: 'messaging' }, subagents: {} },
            /*!with sessions_send to agent shell*/[|guest|]: { tools: { profile: 'messaging' } } } } }
        """);

    [Fact, Fires]
    public void EachAgentOfABroadcast_HandsOn() => Reports("""
        { channels: { telegram: { groupPolicy: 'open' } }, broadcast: { 'telegram:-100': ['guest', 'other'] },
          bindings: [{ agentId: 'guest', match: { channel: 'telegram', accountId: '*' } }],
          agents: { ownership: 'explicit', entries: { main: {}, [|guest|]: { tools: { allow: ['sessions_send'] } }, [|other|]: { tools: { profile: 'messaging' } } } } }
        """);

    [Theory, NearMiss]
    [InlineData("main: {}, guest: { tools: { profile: 'messaging' } }", ", tools: { agentToAgent: { enabled: false } }")]
    [InlineData("main: {}, guest: { tools: { profile: 'messaging' } }", ", tools: { agentToAgent: { allow: ['guest', 'other'] } }")]
    [InlineData("main: {}, guest: { tools: { profile: 'messaging' } }", ", tools: { sessions: { visibility: 'tree' } }")]
    [InlineData("main: {}, guest: { tools: { profile: 'messaging', deny: ['sessions_send', 'sessions_spawn'] } }", "")]
    [InlineData("main: {}, guest: { tools: { allow: ['message'] } }", "")]
    [InlineData("main: { tools: { exec: { mode: 'ask' } } }, guest: { tools: { profile: 'messaging' } }", "")]
    [InlineData("main: { tools: { deny: ['exec'] } }, guest: { tools: { profile: 'messaging' } }", "")]
    [InlineData("main: { sandbox: { mode: 'all' } }, guest: { tools: { profile: 'messaging' } }", "")]
    [InlineData("main: {}, guest: { tools: { profile: 'messaging' }, sandbox: { mode: 'all' } }", "")]
    [InlineData("main: {}, guest: { tools: { deny: ['exec', 'sessions_send'] }, subagents: { allowAgents: ['main'] } }", "")]
    [InlineData("main: {}, guest: { tools: { exec: { mode: 'ask' }, deny: ['sessions_send'] }, subagents: { allowAgents: ['guest'] } }", "")]
    [InlineData("guest: { tools: { profile: 'messaging' } }", "")]
    public void AWayThatIsClosed_IsNotReported(string entries, string rest) =>
        StaysSilent($"{{ {Open}, agents: {{ ownership: 'explicit', entries: {{ {entries} }} }}{rest} }}");

    [Fact, NearMiss]
    public void ListedSenders_AreNoStrangers() => StaysSilent("""
        { channels: { telegram: { dmPolicy: 'allowlist', allowFrom: ['1'] } }, bindings: [{ agentId: 'guest', match: { channel: 'telegram' } }],
          agents: { ownership: 'explicit', entries: { main: {}, guest: { tools: { profile: 'messaging' } } } } }
        """);

    [Theory, SilentOnUnknown]
    [InlineData("main: {}, guest: { tools: { profile: 'messaging' } }", ", tools: { agentToAgent: { enabled: '?unknown?' } }")]
    [InlineData("main: {}, guest: { tools: { profile: 'messaging' } }", ", tools: { agentToAgent: { allow: ['guest', '?more?'] } }")]
    [InlineData("main: {}, guest: { tools: { profile: 'messaging' } }", ", tools: { sessions: { visibility: '?unknown?' } }")]
    [InlineData("main: { sandbox: { mode: '?unknown?' } }, guest: { tools: { profile: 'messaging' } }", "")]
    public void WhatIsNotKnown_IsNotReported(string entries, string rest) =>
        StaysSilent($"{{ {Open}, agents: {{ ownership: 'explicit', entries: {{ {entries} }} }}{rest} }}");
}
