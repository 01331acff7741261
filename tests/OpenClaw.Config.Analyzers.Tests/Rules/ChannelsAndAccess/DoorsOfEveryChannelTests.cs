using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

/// <summary>Each way in which a channel spells "anyone", in front of an agent with a shell, and the nearest spelling that is closed.</summary>
public sealed class DoorsOfEveryChannelTests() : RuleTests("OCC3001")
{
    [Theory, Fires]
    [InlineData("feishu: { groupPolicy: /*!Anyone in any Feishu group reaches agent main*/[|'allowall'|] }")]
    [InlineData("feishu: { groupPolicy: 'allowlist', groupAllowFrom: [[|'*'|]] }")]
    [InlineData("/*!Anyone in any Feishu group (nothing there keeps anybody out) reaches*/[|feishu|]: { enabled: true }")]
    [InlineData("[|zalo|]: { enabled: true }")]
    [InlineData("zalo: { enabled: true }, defaults: { groupPolicy: [|'open'|] }")]
    [InlineData("matrix: { dm: { policy: /*!Anyone who writes a direct message on Matrix reaches agent main*/[|'open'|], allowFrom: ['*'] } }")]
    [InlineData("matrix: { dm: { policy: 'allowlist', allowFrom: [[|'*'|]] } }")]
    [InlineData("matrix: { groupPolicy: [|'open'|], groups: { '!a:b.c': { users: ['@x:b.c'] } } }")]
    [InlineData("matrix: { groupPolicy: 'allowlist', groups: { '*': { users: [[|'*'|]] } } }")]
    [InlineData("matrix: { groupPolicy: [|'open'|], rooms: {}, autoJoin: 'always' }")]
    [InlineData("matrix: { groups: { [|'*'|]: {} } }")]
    [InlineData("msteams: { groupPolicy: [|'open'|], teams: { t1: { channels: { c1: {} } } } }")]
    [InlineData("msteams: { groupAllowFrom: [[|'*'|]], teams: { t1: {} } }")]
    [InlineData("msteams: { dmPolicy: [|'open'|], allowFrom: [[|'*'|]] }")]
    [InlineData("tlon: { ship: '~zod', groupChannels: ['chat/~zod/a'], authorization: { channelRules: { 'chat/~zod/a': { mode: /*!Anyone in Tlon channel chat/~zod/a reaches*/[|'open'|] } } } }")]
    [InlineData("twitch: { username: 'bot', accessToken: '${T}', channel: 'c', allowedRoles: ['moderator', [|'all'|]] }")]
    [InlineData("twitch: { username: 'bot', accessToken: '${T}', channel: 'c', allowFrom: [[|'*'|]] }")]
    [InlineData("mattermost: { groupPolicy: [|'open'|], groups: { abc: { requireMention: true } } }")]
    [InlineData("mattermost: { dmPolicy: [|'open'|], allowFrom: [[|'*'|]] }")]
    [InlineData("irc: { groupPolicy: [|'open'|] }")]
    [InlineData("irc: { groups: { '#a': { allowFrom: [[|'*'|]] } } }")]
    [InlineData("line: { groups: { '*': { allowFrom: [[|'*'|]] } } }")]
    [InlineData("googlechat: { groupPolicy: 'allowlist', groups: { 'spaces/A': { users: [[|'*'|]] } } }")]
    [InlineData("imessage: { groupPolicy: [|'open'|] }")]
    [InlineData("zalouser: { groupPolicy: [|'open'|], profile: 'x' }")]
    [InlineData("'nextcloud-talk': { groupPolicy: [|'open'|], rooms: { abc: { allowFrom: ['x'] } } }")]
    [InlineData("nostr: { dmPolicy: [|'open'|], allowFrom: ['*'] }")]
    [InlineData("sms: { dmPolicy: [|'open'|], allowFrom: ['*'] }")]
    [InlineData("'synology-chat': { dmPolicy: [|'open'|], allowedUserIds: ['*'] }")]
    [InlineData("line: { dmPolicy: 'allowlist', allowFrom: [[|'*'|]] }")]
    public void ADoorThatIsOpen_IsReported(string channels) => Reports($"{{ channels: {{ {channels} }} }}");

    [Fact, Fires]
    public void AGroupOfSendersThatHoldsEverybody_IsADoor() => Reports(
        "{ channels: { signal: { [|allowFrom|]: ['accessGroup:all'] } }, accessGroups: { all: { type: 'message.senders', members: { signal: ['*'] } } } }");

    [Theory, NearMiss]
    [InlineData("feishu: { groupPolicy: 'allowlist', groupAllowFrom: ['oc_x'] }")]
    [InlineData("feishu: { groupPolicy: 'allowall', groupSenderAllowFrom: ['ou_x'] }")]
    [InlineData("zalo: { groupPolicy: 'disabled' }")]
    [InlineData("matrix: { dm: { policy: 'open', allowFrom: ['*'], enabled: false } }")]
    [InlineData("matrix: { dm: { policy: 'pairing' }, autoJoin: 'always' }")]
    [InlineData("matrix: { groupPolicy: 'open', allowlistOnly: true }")]
    [InlineData("matrix: { groups: { '!a:b.c': {} } }")]
    [InlineData("msteams: { groupPolicy: 'allowlist', teams: { t1: {} } }")]
    [InlineData("tlon: { ship: '~zod', dmAllowlist: ['*'], autoAcceptDmInvites: true, groupChannels: ['chat/~zod/a'] }")]
    [InlineData("twitch: { username: 'bot', accessToken: '${T}', channel: 'c', allowedRoles: ['moderator'] }")]
    [InlineData("mattermost: { groups: { '*': {} } }")]
    [InlineData("irc: { groupPolicy: 'open', groupAllowFrom: ['a!b@c'] }")]
    [InlineData("line: { groupPolicy: 'open', groups: { '*': { allowFrom: ['U1'] } } }")]
    [InlineData("googlechat: { groupPolicy: 'allowlist', groups: { '*': {} } }")]
    [InlineData("zalouser: { groups: { '*': {} } }")]
    [InlineData("'nextcloud-talk': { groupPolicy: 'allowlist', rooms: { abc: { allowFrom: ['*'] } }, groupAllowFrom: ['x'] }")]
    [InlineData("reef: { requestPolicy: 'open' }")]
    [InlineData("nostr: { dmPolicy: 'open', allowFrom: ['npub1'] }")]
    [InlineData("buzz: { groupPolicy: 'open', groups: { a: {} } }")]
    public void ADoorThatIsClosed_IsNotReported(string channels) => StaysSilent($"{{ channels: {{ {channels} }} }}");

    [Theory, SilentOnUnknown]
    [InlineData("feishu: { groupPolicy: '?unknown?' }")]
    [InlineData("matrix: { groupPolicy: 'open', allowlistOnly: '?unknown?' }")]
    [InlineData("msteams: { groupPolicy: 'open', teams: '?unknown?' }")]
    [InlineData("twitch: { username: 'bot', allowedRoles: '?unknown?' }")]
    [InlineData("irc: { groupPolicy: 'open', groupAllowFrom: '?unknown?' }")]
    [InlineData("googlechat: { groupPolicy: 'open', groups: { '*': '?unknown?' } }")]
    public void WhatIsNotKnown_IsNotReported(string channels) => StaysSilent($"{{ channels: {{ {channels} }} }}");
}
