using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Operation;

public sealed class AuditFindingVoidTests() : RuleTests("OCC9060")
{
    private const string Exposure = "security.exposure.";
    private const string Closed = "controlUi: { enabled: false }";
    private const string Door = "gateway: { auth: { token: '${GW}' }, " + Closed + " }";
    private const string Open = "channels: { telegram: { botToken: '${BOT}', groupPolicy: 'open' } }";
    private const string Two = "agents: { ownership: 'explicit', defaults: { systemAgent: { agentId: 'main' } }, entries: { main: {}, front: ";
    private const string Bound = "bindings: [{ agentId: 'front', match: { channel: 'telegram', accountId: '*' } }]";
    private const string Roster = Two + "{ tools: { profile: 'minimal', deny: ['gateway'] } } } }, " + Bound;

    // Each row of what the audit gets wrong (its mistakes are kept in the parity view).
    [Theory, Fires]
    [InlineData("gateway: { mode: 'remote', remote: { url: 'wss://gw.example:443' } }", "gateway.loopback_no_auth", "no gateway starts on this file")]
    [InlineData("gateway: { auth: { mode: 'token', token: '$GW' } }", "gateway.loopback_no_auth", "the short form of a reference")]
    [InlineData("gateway: { auth: { mode: 'token', token: '$GW' } }", "gateway.http.no_auth", "the short form of a reference")]
    [InlineData("gateway: { bind: 'custom', customBindHost: '127.0.0.1', " + Closed + " }", "gateway.bind_no_auth", "nobody beyond this machine can connect, and the Control UI is off")]
    [InlineData("gateway: { bind: 'custom', customBindHost: '127.0.0.1', auth: { token: '${GW}' }, " + Closed + " }", "gateway.auth_no_rate_limit", "nobody beyond this machine")]
    [InlineData("gateway: { bind: 'custom', customBindHost: '127.0.0.1', auth: { token: '${GW}' } }", "gateway.control_ui.allowed_origins_required", "nobody beyond this machine")]
    [InlineData("gateway: { bind: 'lan', trustedProxies: ['10.0.0.1', '203.0.113.7'], auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x-user' } } }", "gateway.trusted_proxy_auth", "only 10.0.0.1, 203.0.113.7 may say who somebody is")]
    [InlineData("gateway: { tools: { allow: ['exec'], deny: ['exec'] } }", "gateway.tools_invoke_http.dangerous_allow", "gateway.tools.deny names exec as well")]
    [InlineData("gateway: { auth: { mode: 'password', password: '${GW_PASSWORD}' }, " + Closed + " }", "config.secrets.gateway_password_in_config", "only the name of the variable")]
    [InlineData(Door + ", agents: { defaults: { model: 'openai/gpt-6-astra' } }", "models.weak_tier", "gpt-6-astra came after GPT-5")]
    [InlineData(Door + ", agents: { defaults: { model: 'ollama/llama3:8b' } }, tools: { byProvider: { ollama: { profile: 'minimal' } } }", "models.small_params", "leave none of web_search, web_fetch, browser")]
    [InlineData(Door + ", tools: { exec: { security: 'full' }, deny: ['exec'] }", "tools.exec.security_full_configured", "agent main leaves no exec")]
    [InlineData(Door + ", tools: { exec: { security: 'full' }, deny: ['group:runtime', 'group:fs'] }, " + Open, "tools.exec.security_full_configured", "reaches only agent main (the only agent), which has no exec")]
    [InlineData(Door + ", tools: { deny: ['group:fs'], exec: { security: 'deny' } }", "tools.exec.fs_tools_disabled_but_exec_enabled", "denies every command")]
    [InlineData(Door + ", channels: { telegram: { botToken: '${BOT}', groupPolicy: 'open', enabled: false } }, tools: { deny: ['*'] }", Exposure + "open_groups_with_elevated", "channels.telegram is switched off")]
    [InlineData(Door + ", channels: { telegram: { botToken: '${BOT}', groupPolicy: 'open', enabled: false } }", "security.trust_model.multi_user_heuristic", "channels.telegram is switched off, so nobody writes there")]
    [InlineData(Door + ", channels: { telegram: { enabled: false } }, tools: { elevated: { allowFrom: { telegram: ['*'] } } }", "tools.elevated.allowFrom.telegram.wildcard", "switched off")]
    [InlineData(Door + ", channels: { telegram: { botToken: '${BOT}', dmPolicy: 'open', allowFrom: ['1'] } }, tools: { exec: { mode: 'full' } }", Exposure + "open_channels_with_exec", "'*' is not among them")]
    [InlineData(Door + ", channels: { whatsapp: { groupPolicy: 'open', accounts: { a: { groupPolicy: 'disabled' } } } }", Exposure + "open_groups_with_elevated", "no account of channels.whatsapp goes by 'channels.whatsapp.groupPolicy'")]
    [InlineData(Door + ", " + Open + ", tools: { deny: ['*'] }, agents: { entries: { main: { tools: { elevated: { enabled: false } } } } }", Exposure + "open_groups_with_elevated", "no stranger is let out")]
    [InlineData(Door + ", " + Open + ", tools: { elevated: { enabled: false } }, agents: { entries: { main: { tools: { deny: ['*'] } } } }", Exposure + "open_groups_with_runtime_or_fs", "runs no commands and has none of read")]
    [InlineData(Door + ", " + Open + ", tools: { elevated: { enabled: false } }, agents: { entries: { main: { tools: { deny: ['*'] } } } }", Exposure + "open_groups_with_control_plane_tools", "has none of automations")]
    [InlineData(Door + ", " + Open + ", tools: { elevated: { enabled: false }, profile: 'messaging' }", Exposure + "open_groups_with_control_plane_tools", "only an owner who writes in the same conversation")]
    [InlineData(Door + ", " + Open + ", agents: { defaults: { sandbox: { mode: 'non-main' } } }, tools: { deny: ['group:sessions'], elevated: { enabled: false } }", Exposure + "open_groups_with_runtime_or_fs", "stay in the sandbox")]
    public void WhatTheAuditGetsWrong_IsSaidWithTheProof(string json, string check, string proof)
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse($"{{ {json} }}")), finding => finding.AuditCheck == check);
        Assert.Contains(proof, finding.Message, StringComparison.Ordinal);
        Assert.Contains($"AcceptRisk(\"{check}\"", finding.Message, StringComparison.Ordinal);
    }

    [Fact, Fires]
    public void AnOpenGroupThatIsBoundToAnAgentThatOnlyAnswers_IsProvenByItsBinding()
    {
        var findings = Judge(MarkedJson.Parse($"{{ {Door}, {Open}, {Roster} }}"));

        Assert.Equal(["elevated", "runtime_or_fs", "control_plane_tools"], findings.Select(static finding => finding.AuditCheck?.Replace(Exposure + "open_groups_with_", string.Empty, StringComparison.Ordinal)));
        Assert.All(findings, static finding => Assert.Contains("(any Telegram group) reaches only agent front (by bindings.0)", finding.Message, StringComparison.Ordinal));
        Assert.All(findings, static finding => Assert.Equal("channels.telegram.groupPolicy", finding.Path?.ToString()));
    }

    [Theory, Fires]
    [InlineData("Discord", "discord: { groupPolicy: 'open' }", "'discord:5': ['front']")]
    [InlineData("Telegram", "telegram: { botToken: '${BOT}', groupPolicy: 'open' }", "'telegram:-100': ['front', 'second']")]
    [InlineData("Telegram", "telegram: { botToken: '${BOT}', dmPolicy: 'open', allowFrom: ['*'] }", "'telegram:-100': ['main']")]
    public void ABroadcastToAgentsThatOnlyAnswer_ChangesNothing(string where, string channel, string broadcast)
    {
        var bound = "bindings: [{ agentId: 'front', match: { channel: 'discord' } }, { agentId: 'front', match: { channel: 'telegram' } }]";
        var agents = Two + "{ tools: { profile: 'minimal' } }, second: { tools: { profile: 'minimal' } } } }";
        var findings = Judge(MarkedJson.Parse($"{{ {Door}, channels: {{ {channel} }}, {agents}, {bound}, broadcast: {{ {broadcast} }} }}"));

        Assert.Contains(findings, finding => finding.AuditCheck == Exposure + "open_groups_with_elevated" && finding.Message.Contains(where, StringComparison.Ordinal));
    }

    [Theory, NearMiss]
    // An agent with a shell answers with the one that is bound.
    [InlineData(Door + ", " + Open + ", " + Roster + ", broadcast: { 'telegram:-100': ['front', 'main'] }", Exposure + "open_groups_with_runtime_or_fs")]
    [InlineData(Door + ", channels: { telegram: { botToken: '${BOT}', dmPolicy: 'open', allowFrom: ['*'] } }, " + Roster + ", broadcast: { 'telegram:42': ['front', 'main'] }", Exposure + "open_groups_with_elevated")]
    [InlineData(Door + ", channels: { discord: { groupPolicy: 'open', guilds: { '7': {} } } }, " + Two + "{ tools: { profile: 'minimal' } } } }, bindings: [{ agentId: 'front', match: { channel: 'discord' } }], broadcast: { 'discord:5': ['main'] }", Exposure + "open_groups_with_elevated")]
    // The way is real: another rule names it.
    [InlineData(Door + ", " + Open, Exposure + "open_groups_with_runtime_or_fs")]
    [InlineData(Door + ", " + Open + ", tools: { allow: ['read'] }", Exposure + "open_groups_with_runtime_or_fs")]
    // The agent that only answers hands on to one that does not: by sessions_send, by subagents of that agent, or in the main session outside the sandbox.
    [InlineData(Door + ", " + Open + ", " + Two + "{ tools: { allow: ['message', 'sessions_send'] } } } }, " + Bound, Exposure + "open_groups_with_runtime_or_fs")]
    [InlineData(Door + ", " + Open + ", " + Two + "{ subagents: { allowAgents: ['main'] }, tools: { allow: ['message', 'sessions_spawn'] } } } }, " + Bound, Exposure + "open_groups_with_runtime_or_fs")]
    [InlineData(Door + ", " + Open + ", agents: { defaults: { sandbox: { mode: 'non-main', sessionToolsVisibility: 'all' } } }", Exposure + "open_groups_with_runtime_or_fs")]
    // Whom the binding leaves over, the agent with the shell gets.
    [InlineData(Door + ", " + Open + ", " + Two + "{ tools: { allow: ['message'] } } } }, bindings: [{ agentId: 'front', match: { channel: 'telegram', peer: { kind: 'group', id: '-1' } } }]", Exposure + "open_groups_with_runtime_or_fs")]
    [InlineData(Door + ", " + Open + ", tools: { allow: ['exec'], exec: { mode: 'ask' } }", Exposure + "open_groups_with_runtime_or_fs")]
    [InlineData(Door + ", " + Open + ", tools: { allow: ['exec'], exec: { mode: 'ask' } }", Exposure + "open_channels_with_exec")]
    [InlineData(Door + ", " + Open + ", tools: { allow: ['exec'], exec: { host: 'gateway', mode: 'full' } }, agents: { defaults: { sandbox: { mode: 'all' } } }", Exposure + "open_channels_with_exec")]
    [InlineData(Door + ", " + Open + ", tools: { allow: ['exec'], exec: { mode: 'ask' }, elevated: { allowFrom: { telegram: ['*'] } } }", Exposure + "open_groups_with_elevated")]
    [InlineData(Door + ", " + Open + ", tools: { allow: ['exec', 'process'], elevated: { allowFrom: { telegram: ['*'] } } }, agents: { defaults: { sandbox: { mode: 'non-main' } } }", Exposure + "open_groups_with_runtime_or_fs")]
    [InlineData(Door + ", " + Open + ", agents: { defaults: { workspace: '~' } }, tools: { allow: ['read'], fs: { workspaceOnly: true } }", Exposure + "open_groups_with_elevated")]
    // An audit that is right.
    [InlineData("gateway: { bind: 'custom', customBindHost: '127.0.0.1' }", "gateway.bind_no_auth")]
    [InlineData("gateway: { bind: 'custom', customBindHost: '192.168.1.4', auth: { token: '${GW}' } }", "gateway.auth_no_rate_limit")]
    [InlineData("gateway: { mode: 'local' }", "gateway.loopback_no_auth")]
    [InlineData("gateway: { auth: { mode: 'password', token: '$GW' } }", "gateway.loopback_no_auth")]
    [InlineData("gateway: { bind: 'lan', trustedProxies: ['0.0.0.0/0'], auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x-user' } } }", "gateway.trusted_proxy_auth")]
    [InlineData("gateway: { bind: 'lan', trustedProxies: ['203.0.113.0/24'], auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x-user' } } }", "gateway.trusted_proxy_auth")]
    [InlineData("gateway: { tools: { allow: ['exec', 'nodes'], deny: ['exec'] } }", "gateway.tools_invoke_http.dangerous_allow")]
    [InlineData(Door + ", agents: { defaults: { model: 'openai/gpt-4.1' } }", "models.weak_tier")]
    [InlineData(Door + ", agents: { defaults: { model: { primary: 'openai/gpt-6-astra', fallbacks: ['anthropic/claude-haiku-4-5'] } } }", "models.weak_tier")]
    [InlineData(Door + ", agents: { defaults: { model: 'openai/gpt-oss' } }", "models.weak_tier")]
    [InlineData(Door + ", agents: { defaults: { model: 'ollama/llama3:8b' } }, tools: { byProvider: { openai: { profile: 'minimal' } } }", "models.small_params")]
    [InlineData(Door + ", channels: { whatsapp: {} }, tools: { elevated: { allowFrom: { whatsapp: ['*'] } } }", "tools.elevated.allowFrom.whatsapp.wildcard")]
    [InlineData(Door + ", tools: { elevated: { allowFrom: { webchat: ['*'] } } }", "tools.elevated.allowFrom.webchat.wildcard")]
    public void WhatIsSo_IsNotContradicted(string json, string check)
    {
        var marked = MarkedJson.Parse($"{{ {json} }}");
        Assert.Contains(SecurityAudit.On(marked.Document).Findings, finding => finding.CheckId == check);
        Assert.DoesNotContain(Judge(marked), finding => finding.AuditCheck == check);
    }

    [Theory, NearMiss]
    // What references name is there when the gateway runs: the audit finds nothing then.
    [InlineData("gateway: { " + Closed + ", auth: { mode: 'token', token: { source: 'env', provider: 'default', id: 'GW' } } }")]
    [InlineData(Door + ", " + Open + ", tools: { allow: ['message'], elevated: { enabled: false } }")]
    public void WhereTheAuditIsSilent_NothingIsContradicted(string json) => StaysSilent($"{{ {json} }}");

    [Theory, SilentOnUnknown]
    [InlineData(Door + ", channels: { telegram: { botToken: '${BOT}', groupPolicy: 'open', accounts: '?unknown?' } }, tools: { allow: ['message'] }")]
    [InlineData(Door + ", " + Open + ", tools: { allow: ['message', '?unknown?'], elevated: { enabled: false } }")]
    [InlineData(Door + ", channels: { telegram: { groupPolicy: 'open' }, '?more?': 1 }, tools: { allow: ['message'] }")]
    [InlineData(Door + ", " + Open + ", tools: { allow: ['message'] }, bindings: ['?more?']")]
    [InlineData(Door + ", " + Open + ", tools: { allow: ['message'] }, agents: { entries: { main: { runtime: { type: '?unknown?' } } } }")]
    [InlineData(Door + ", channels: { matrix: { groupPolicy: 'open', rooms: '?unknown?' } }, tools: { allow: ['message'] }")]
    [InlineData("gateway: { mode: '?unknown?', remote: { url: 'wss://gw.example:443' } }")]
    [InlineData("gateway: { bind: 'custom', customBindHost: '?unknown?', auth: { token: '${GW}' } }")]
    [InlineData("gateway: { bind: 'lan', trustedProxies: ['10.0.0.1', '?unknown?'], auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x-user' } } }")]
    [InlineData(Door + ", " + Open + ", " + Roster + ", broadcast: { 'telegram:-100': ['?unknown?'] }")]
    [InlineData(Door + ", " + Open + ", " + Roster + ", broadcast: '?unknown?'")]
    public void WhatIsNotCertain_IsNotContradicted(string json) => StaysSilent($"{{ {json} }}");

    [Fact, NearMiss]
    public void WhatIsSuppressed_TheAuditDoesNotList() => StaysSilent(
        $"{{ {Door}, {Open}, tools: {{ allow: ['message'] }}, security: {{ audit: {{ suppressions: [{{ checkId: 'security.exposure.open_groups_with_elevated' }}] }} }} }}");

    [Fact, NearMiss]
    public void AnAcceptedCheck_SilencesIt()
    {
        var marked = MarkedJson.Parse($"{{ {Door}, {Open}, tools: {{ allow: ['message'] }} }}");
        Assert.Equal(Exposure + "open_groups_with_elevated", Assert.Single(Judge(marked)).AuditCheck);

        marked.Document.Accept(new AcceptedRisk(Exposure + "open_groups_with_elevated", "Only answers.", null));
        Assert.Empty(Judge(marked));
    }

    // A rule of ours that repeats a check and the proof that the check is wrong exclude each other.
    [Theory, NearMiss]
    [InlineData("gateway: { bind: 'custom', customBindHost: '127.0.0.1', auth: { token: '${GW}' } }")]
    [InlineData("gateway: { mode: 'remote', remote: { url: 'wss://gw.example:443' }, bind: 'lan', allowRealIpFallback: true }")]
    [InlineData("gateway: { auth: { mode: 'token', token: '$GW' } }")]
    [InlineData(Door + ", agents: { defaults: { model: 'ollama/llama3:8b' } }, tools: { byProvider: { ollama: { profile: 'minimal' } } }")]
    [InlineData(Door + ", channels: { telegram: { enabled: false } }, tools: { elevated: { allowFrom: { telegram: ['*'] } } }")]
    public void WhatIsContradicted_NoOtherRuleReports(string json)
    {
        var findings = ConfigJudge.Judge(MarkedJson.Parse($"{{ {json} }}").Document);
        var contradicted = findings.Where(static finding => finding.Descriptor.Id == "OCC9060").Select(static finding => finding.AuditCheck).ToList();
        Assert.NotEmpty(contradicted);
        Assert.DoesNotContain(findings, finding => finding.Descriptor.Id != "OCC9060" && contradicted.Contains(finding.AuditCheck));
        Assert.DoesNotContain(findings, static finding => finding.Descriptor.Id == "OCC2001");
    }
}
