using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class MembersReachCommandsTests() : RuleTests("OCC3070")
{
    [Theory, Fires]
    [InlineData("{ channels: { telegram: { groups: { /*!Telegram group -1 is let in and no sender is listed, so each of its members, whoever that will be, reaches agent main (the only agent), whose tool exec*/[|'-1'|]: { requireMention: true } } } } }")]
    [InlineData("{ channels: { telegram: { groups: { [|'-1'|]: { topics: { '5': {} } } } } } }")]
    [InlineData("{ channels: { telegram: { groups: { /*!which opens any file of the gateway's user (with read)*/[|'-1'|]: {} } } }, tools: { allow: ['read'] } }")]
    public void GroupsWithoutSenders_AreReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ channels: { telegram: { groups: { '-1': { allowFrom: ['1'] } } } } }")]
    [InlineData("{ channels: { telegram: { groupAllowFrom: ['1'], groups: { '-1': {} } } } }")]
    [InlineData("{ channels: { telegram: { allowFrom: ['1'], groups: { '-1': {} } } } }")]
    [InlineData("{ channels: { telegram: { groups: { '-1': { enabled: false } } } } }")]
    [InlineData("{ channels: { telegram: { enabled: false, groups: { '-1': {} } } } }")]
    [InlineData("{ channels: { telegram: { groups: { '-1': {} } } }, tools: { profile: 'messaging' } }")]
    [InlineData("{ channels: { telegram: { groups: { '-1': {} } } }, tools: { exec: { mode: 'ask' }, fs: { workspaceOnly: true } } }")]
    [InlineData("{ channels: { telegram: { groups: { '-1': {} } } }, agents: { defaults: { sandbox: { mode: 'non-main' } } } }")]
    [InlineData("{ channels: { telegram: { groups: { '-1': { groupPolicy: 'open' } } } } }")]
    [InlineData("{ channels: { slack: { groupPolicy: 'allowlist', channels: { C1: { requireMention: true } } } } }")]
    public void ListedSendersAndWeakAgents_AreInOrder(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ channels: { telegram: { groupAllowFrom: '?unknown?', groups: { '-1': {} } } } }")]
    [InlineData("{ channels: { telegram: { groups: { '-1': {} } } }, tools: { exec: { mode: '?unknown?' }, fs: { workspaceOnly: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
