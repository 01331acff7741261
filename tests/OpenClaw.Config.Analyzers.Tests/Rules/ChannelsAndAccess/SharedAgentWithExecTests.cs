using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class SharedAgentWithExecTests() : RuleTests("OCC3001")
{
    private const string Guests = "agents: { ownership: 'explicit', entries: { main: {}, guest: { tools: { profile: 'messaging' } } } }";

    [Theory, Fires]
    [InlineData("telegram: { groupPolicy: /*!Anyone in any Telegram group reaches agent main (the only agent), whose tool exec runs shell commands on the gateway host without approval, as*/[|'open'|] }")]
    [InlineData("telegram: { dmPolicy: /*!Anyone who writes a direct message on Telegram reaches agent main*/[|'open'|], allowFrom: ['*'] }")]
    [InlineData("telegram: { dmPolicy: 'allowlist', allowFrom: ['1', [|'*'|]] }")]
    [InlineData("telegram: { groups: { '-100': { groupPolicy: /*!Anyone in Telegram group -100 reaches*/[|'open'|] } } }")]
    [InlineData("telegram: { direct: { '*': { dmPolicy: [|'open'|], allowFrom: ['*'] } } }")]
    [InlineData("telegram: { groups: { '*': {} }, groupAllowFrom: [[|'*'|]] }")]
    [InlineData("telegram: { accounts: { family: { groupPolicy: /*!any Telegram group (account family)*/[|'open'|] } } }")]
    [InlineData("telegram: { groupPolicy: [|'open'|], accounts: { one: { botToken: 'x' }, default: { botToken: 'y' } } }")]
    [InlineData("telegram: { groupPolicy: /*!Anyone in any Telegram group reaches agent main*/[|'open'|], accounts: { one: { botToken: 'x' }, two: { botToken: 'y' } } }")]
    [InlineData("telegram: { groups: { '*': { groupPolicy: [|'open'|] } }, accounts: { one: { botToken: 'x' }, two: { botToken: 'y', groups: { '-1': {} } } } }")]
    [InlineData("telegram: { defaultAccount: 'two', accounts: { one: {}, two: { groupPolicy: /*!(account two)*/[|'open'|] } } }")]
    [InlineData("telegram: { accounts: { one: {}, default: { groupPolicy: [|'open'|] } } }")]
    [InlineData("telegram: { botToken: 'x', groupPolicy: [|'open'|], accounts: { one: { groupPolicy: 'open' } } }")]
    [InlineData("discord: { groupPolicy: /*!Anyone in any Discord server*/[|'open'|] }")]
    [InlineData("discord: { groupPolicy: 'allowlist', guilds: { [|'*'|]: {} } }")]
    [InlineData("discord: { groupPolicy: [|'open'|], guilds: { '77': { channels: { '5': {} } } } }")]
    [InlineData("slack: { groupPolicy: /*!Anyone in any other Slack channel*/[|'open'|], channels: { C1: { users: ['U1'] } } }")]
    [InlineData("whatsapp: { groupPolicy: [|'open'|] }")]
    [InlineData("signal: { groupPolicy: 'allowlist', groupAllowFrom: [[|'*'|]] }")]
    [InlineData("msteams: { groupPolicy: /*!Anyone in any Microsoft Teams group*/[|'open'|] }")]
    public void OpenDoorsToAShell_AreReported(string channels) => Reports($"{{ channels: {{ {channels} }} }}");

    [Theory, Fires]
    [InlineData("tools: { exec: { mode: 'full' } }")]
    [InlineData("tools: { exec: { security: 'full', ask: 'on-miss' } }")]
    [InlineData("tools: { exec: { mode: 'ask' } }, agents: { entries: { main: { tools: { exec: { mode: 'full' } } } } }")]
    [InlineData("tools: { profile: 'messaging', alsoAllow: ['bash'] }")]
    [InlineData("tools: { exec: { host: 'node' } }")]
    [InlineData("agents: { defaults: { sandbox: { mode: 'all' } } }, tools: { exec: { host: 'gateway' } }")]
    [InlineData("agents: { defaults: { sandbox: { mode: 'all' } } }, tools: { elevated: { allowFrom: { telegram: ['*'] } } }")]
    [InlineData("agents: { defaults: { sandbox: { mode: 'non-main' } } }, session: { groupScope: 'main' }")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram' } }]")]
    public void WhateverLeavesTheShellOpen_IsReported(string rest) => Reports($"{{ channels: {{ telegram: {{ groupPolicy: [|'open'|] }} }}, {rest} }}");

    [Fact, Fires]
    public void ABindingThatLeadsToTheShell_IsReported() => Reports(
        "{ channels: { telegram: { groupPolicy: /*!(such as -100, which a binding names) reaches agent main (by bindings.0), whose tool exec runs shell commands on the gateway host*/[|'open'|] } }, " + Guests + """
        , bindings: [
            { agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '-100' } } },
            { agentId: 'guest', match: { channel: 'telegram' } },
          ] }
        """);

    [Theory]
    [InlineData("two", "main", true)]
    [InlineData("one", "main", false)]
    [InlineData("two", "other", false)]
    public void AnAccountBoundToTheDefaultAgentByAnyBinding_IsTheDefaultAccount(string account, string agent, bool isOpen)
    {
        var json = "{ channels: { telegram: { accounts: { one: {}, two: { groupPolicy: {open} }, zero: {} } } }, agents: { entries: { main: {} } }, " +
            $"bindings: [{{ agentId: '{agent}', match: {{ channel: 'telegram', accountId: '{account}', peer: {{ kind: 'direct', id: '7' }} }} }}] }}";
        if (isOpen)
        {
            Reports(json.Replace("{open}", "[|'open'|]"));
        }
        else
        {
            StaysSilent(json.Replace("{open}", "'open'"));
        }
    }

    [Fact, Fires]
    public void DirectMessages_ShareTheMainSessionUnlessTheyAreParted()
    {
        const string open = "channels: { telegram: { dmPolicy: {0}'open'{1}, allowFrom: ['*'] } }, agents: { defaults: { sandbox: { mode: 'non-main' } } }";
        Reports($"{{ {open.Replace("{0}", "[|").Replace("{1}", "|]")} }}");
        StaysSilent($"{{ {open.Replace("{0}", "").Replace("{1}", "")}, session: {{ dmScope: 'per-channel-peer' }} }}");

        const string accounts = "channels: { telegram: { defaultAccount: 'one', accounts: { one: {}, two: {}, {0}: { dmPolicy: {1}'open'{2}, allowFrom: ['*'] } } } }, agents: { defaults: { sandbox: { mode: 'non-main' } } }";
        Reports($"{{ {accounts.Replace("{0}", "one").Replace("{1}", "[|").Replace("{2}", "|]").Replace("one: {}, ", "")} }}");
        StaysSilent($"{{ {accounts.Replace("{0}", "two").Replace("{1}", "").Replace("{2}", "").Replace("two: {}, ", "")} }}");
    }

    [Theory, NearMiss]
    [InlineData("telegram: { groupPolicy: 'allowlist', groups: { '-100': {} } }")]
    [InlineData("telegram: { dmPolicy: 'pairing', groupPolicy: 'disabled' }")]
    [InlineData("telegram: { dmPolicy: 'open', allowFrom: ['1'] }")]
    [InlineData("telegram: { enabled: false, groupPolicy: 'open' }")]
    [InlineData("telegram: { groupPolicy: 'open', accounts: { a: { enabled: false } } }")]
    [InlineData("telegram: { groupPolicy: 'open', accounts: { default: { groupPolicy: 'allowlist' } } }")]
    [InlineData("telegram: { groupPolicy: 'open', groups: { '-100': { allowFrom: ['1'] } } }")]
    [InlineData("telegram: { defaultAccount: 'two', accounts: { one: { groupPolicy: 'open' }, two: {} } }")]
    [InlineData("telegram: { accounts: { one: { groupPolicy: 'open' }, two: {} } }")]
    [InlineData("telegram: { groupPolicy: 'open', accounts: { one: { groups: { '-1': { allowFrom: ['5'] } } }, two: {}, default: { groupPolicy: 'disabled' } } }")]
    [InlineData("telegram: { allowFrom: ['1'], accounts: { default: { dmPolicy: 'allowlist', allowFrom: ['*', '2'] } } }")]
    [InlineData("telegram: { groupAllowFrom: ['*'] }")]
    [InlineData("discord: { groupPolicy: 'open', guilds: { '77': { users: ['1'] } } }")]
    [InlineData("discord: { groupPolicy: 'allowlist', guilds: { '77': {} } }")]
    [InlineData("discord: { dmPolicy: 'open', allowFrom: ['*'], dm: { enabled: false } }")]
    [InlineData("slack: { groupPolicy: 'open', channels: { '*': { enabled: false } } }")]
    [InlineData("whatsapp: { groupPolicy: 'disabled', groupAllowFrom: ['*'] }")]
    [InlineData("defaults: { groupPolicy: 'open' }, telegram: {}")]
    public void DoorsThatAreClosed_AreNotReported(string channels) => StaysSilent($"{{ channels: {{ {channels} }} }}");

    [Theory, NearMiss]
    [InlineData("tools: { deny: ['exec'] }")]
    [InlineData("tools: { deny: ['group:runtime'] }")]
    [InlineData("tools: { profile: 'messaging' }")]
    [InlineData("tools: { allow: ['message'] }")]
    [InlineData("agents: { entries: { main: { tools: { deny: ['*'] } } } }")]
    [InlineData("tools: { toolsBySender: { 'id:1': {}, '*': { deny: ['exec'] } } }")]
    [InlineData("tools: { exec: { mode: 'ask' } }")]
    [InlineData("tools: { exec: { mode: 'auto' } }")]
    [InlineData("tools: { exec: { mode: 'deny' } }")]
    [InlineData("tools: { exec: { mode: 'allowlist' } }")]
    [InlineData("tools: { exec: { ask: 'always' } }")]
    [InlineData("tools: { exec: { host: 'sandbox' } }")]
    [InlineData("agents: { defaults: { sandbox: { mode: 'all' } } }")]
    [InlineData("agents: { defaults: { sandbox: { mode: 'non-main' } } }")]
    [InlineData("agents: { defaults: { sandbox: { mode: 'all' } } }, tools: { elevated: { allowFrom: { telegram: ['1'], discord: ['*'] } } }")]
    [InlineData("plugins: { deny: ['telegram'] }")]
    [InlineData("plugins: { allow: ['discord'] }")]
    [InlineData("agents: { entries: { main: { runtime: { type: 'acp' } } } }")]
    public void WhateverStopsTheCommand_IsNotReported(string rest) => StaysSilent($"{{ channels: {{ telegram: {{ groupPolicy: 'open' }} }}, {rest} }}");

    [Theory, NearMiss]
    [InlineData("{ agentId: 'guest', match: { channel: 'telegram' } }")]
    [InlineData("{ agentId: 'guest', match: { channel: 'telegram', accountId: '*' } }, { agentId: 'main', match: { channel: 'discord' } }")]
    [InlineData("{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'direct', id: '1' } } }, { agentId: 'guest', match: { channel: 'telegram' } }")]
    [InlineData("")]
    public void OpenGroupsOfAnAgentWithoutAShell_AreNotReported(string bindings) =>
        StaysSilent($"{{ channels: {{ telegram: {{ groupPolicy: 'open' }} }}, {Guests}, bindings: [{bindings}] }}");

    [Fact, NearMiss]
    public void AGroupsOwnTools_Count() => StaysSilent(
        "{ channels: { telegram: { groupPolicy: 'open', groups: { '-100': { tools: { deny: ['exec'] } }, '*': { tools: { allow: ['message'] } } } } } }");

    [Theory, SilentOnUnknown]
    [InlineData("channels: { telegram: { groupPolicy: '?unknown?' } }")]
    [InlineData("channels: { telegram: { groupPolicy: 'open', enabled: '?unknown?' } }")]
    [InlineData("channels: { telegram: { groupPolicy: 'open', '?more?': 0 } }")]
    [InlineData("channels: { telegram: { dmPolicy: 'open', allowFrom: '?unknown?' } }")]
    [InlineData("channels: { telegram: { dmPolicy: 'open', allowFrom: ['1', '?more?'] } }")]
    [InlineData("channels: { telegram: { groupPolicy: 'open' } }, tools: '?unknown?'")]
    [InlineData("channels: { telegram: { groupPolicy: 'open' } }, tools: { deny: ['?more?'] }")]
    [InlineData("channels: { telegram: { groupPolicy: 'open' } }, tools: { exec: { mode: '?unknown?' } }")]
    [InlineData("channels: { telegram: { groupPolicy: 'open' } }, tools: { byProvider: { openai: { deny: ['exec'] } } }")]
    [InlineData("channels: { telegram: { groupPolicy: 'open' } }, bindings: ['?more?']")]
    [InlineData("channels: { telegram: { groupPolicy: 'open' } }, agents: { entries: { main: {}, '?more?': {} } }")]
    [InlineData("channels: { telegram: { groupPolicy: 'open' } }, agents: { defaults: { sandbox: { mode: '?unknown?' } } }")]
    [InlineData("channels: { telegram: { groupPolicy: 'open' } }, '?more?': 0")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent($"{{ {json} }}");

    [Theory, Fixes]
    [InlineData("groupPolicy: 'open'", "GroupPolicy.Allowlist")]
    [InlineData("groupPolicy: 'open', allowFrom: ['*']", null)]
    [InlineData("dmPolicy: 'open', allowFrom: ['*']", null)]
    public void Fix_ClosesADoorThatIsTheOnlyOne(string telegram, string? code)
    {
        var findings = Judge(MarkedJson.Parse($"{{ channels: {{ telegram: {{ {telegram} }} }} }}"));
        Assert.Equal(code, (findings[0].Fix as ReplaceByCode)?.Code);
    }
}
