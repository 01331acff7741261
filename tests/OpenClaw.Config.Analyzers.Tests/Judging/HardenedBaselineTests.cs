using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Judging;

/// <summary>
/// Configurations that are secured as OpenClaw's guides advise (2026.9.6, <c>docs/gateway/security</c>, <c>sandboxing</c>, <c>trusted-proxy-auth</c> and their kin) give
/// no error and no warning: a rule that cries wolf is switched off.
/// </summary>
public sealed class HardenedBaselineTests
{
    private const string Door = "gateway: { mode: 'local', bind: 'loopback', auth: { mode: 'token', token: '${OPENCLAW_GATEWAY_TOKEN}' } }";
    private const string Tools = "tools: { profile: 'messaging', deny: ['group:automation', 'group:runtime', 'group:fs', 'sessions_spawn', 'sessions_send'], fs: { workspaceOnly: true }, exec: { security: 'deny', ask: 'always' }, elevated: { enabled: false }, sessions: { visibility: 'agent' }, agentToAgent: { enabled: false } }";
    private const string WhatsApp = "channels: { whatsapp: { dmPolicy: 'pairing', groups: { '*': { requireMention: true } } } }";
    private const string Family = "agents: { ownership: 'explicit', defaults: { systemAgent: { agentId: 'main' } }, entries: { main: { sandbox: { mode: 'off' } }, family: { sandbox: { mode: 'all', scope: 'agent', workspaceAccess: 'ro' }, tools: { allow: ['read'], deny: ['exec', 'write', 'edit', 'apply_patch', 'process', 'browser'] } } } }";

    [Theory]
    [InlineData($"{Door}, session: {{ dmScope: 'per-channel-peer' }}, {Tools}, {WhatsApp}")]
    [InlineData($"{Door}, {WhatsApp}")]
    [InlineData($"{Door}, {Family}, channels: {{ telegram: {{ dmPolicy: 'pairing' }} }}, bindings: [{{ agentId: 'main', match: {{ channel: 'telegram', accountId: '*' }} }}]")]
    [InlineData($"{Door}, agents: {{ defaults: {{ sandbox: {{ mode: 'all', scope: 'session', workspaceAccess: 'none', docker: {{ network: 'none', binds: ['/srv/project:/project:ro'] }} }} }} }}")]
    [InlineData($"{Door}, agents: {{ defaults: {{ sandbox: {{ mode: 'non-main' }}, model: {{ primary: 'anthropic/claude-opus-5', fallbacks: ['openai/gpt-5.4'] }} }} }}, session: {{ dmScope: 'per-channel-peer' }}")]
    [InlineData($"{Door}, hooks: {{ enabled: true, token: '${{HOOKS_TOKEN}}', path: '/hooks', defaultSessionKey: 'hook:ingress', allowRequestSessionKey: false, allowedAgentIds: ['main'] }}")]
    [InlineData($"{Door}, hooks: {{ enabled: true, token: '${{HOOKS_TOKEN}}', allowRequestSessionKey: true, allowedSessionKeyPrefixes: ['hook:'], allowedAgentIds: ['main'] }}")]
    [InlineData($"{Door}, tools: {{ exec: {{ mode: 'ask', host: 'gateway', safeBins: ['wc', 'sort'], strictInlineEval: true }} }}")]
    [InlineData($"{Door}, tools: {{ elevated: {{ allowFrom: {{ whatsapp: ['+15550100'] }} }} }}, {WhatsApp}")]
    [InlineData($"{Door}, channels: {{ discord: {{ groupPolicy: 'allowlist', guilds: {{ '123': {{ users: ['456'], requireMention: true }} }} }} }}, {Tools}")]
    [InlineData($"{Door}, channels: {{ slack: {{ groupPolicy: 'allowlist', channels: {{ C1: {{ requireMention: true }} }}, dmPolicy: 'pairing' }} }}, discovery: {{ mdns: {{ mode: 'minimal' }} }}")]
    [InlineData($"{Door}, mcp: {{ servers: {{ docs: {{ transport: 'stdio', command: 'docs-server' }} }} }}, browser: {{ enabled: false }}")]
    [InlineData($"{Door}, agents: {{ defaults: {{ model: 'ollama/llama3.1:8b', sandbox: {{ mode: 'all' }} }} }}, tools: {{ deny: ['group:web', 'browser'] }}")]
    [InlineData("gateway: { bind: 'loopback', tailscale: { mode: 'serve' }, auth: { mode: 'token', token: '${OPENCLAW_GATEWAY_TOKEN}' } }")]
    [InlineData("gateway: { bind: 'loopback', trustedProxies: ['127.0.0.1'], auth: { mode: 'password', password: '${OPENCLAW_GATEWAY_PASSWORD}' }, controlUi: { allowedOrigins: ['https://control.example.com'] } }")]
    [InlineData("gateway: { bind: 'lan', auth: { mode: 'token', token: { source: 'env', provider: 'default', id: 'OPENCLAW_GATEWAY_TOKEN' }, rateLimit: { maxAttempts: 10, windowMs: 60000, lockoutMs: 300000 } }, controlUi: { allowedOrigins: ['https://control.example.com'] } }")]
    [InlineData("gateway: { bind: 'lan', trustedProxies: ['10.0.0.1', '172.17.0.1'], auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x-forwarded-user', requiredHeaders: ['x-forwarded-proto'], allowUsers: ['me@example.com'] } }, controlUi: { allowedOrigins: ['https://control.example.com'] } }")]
    [InlineData("gateway: { bind: 'loopback', trustedProxies: ['127.0.0.1'], auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x-user', allowLoopback: true, allowUsers: ['me@example.com'] } }, controlUi: { allowedOrigins: ['https://control.example.com'] } }")]
    [InlineData("gateway: { bind: 'loopback', controlUi: { enabled: false }, auth: { mode: 'token', token: '${OPENCLAW_GATEWAY_TOKEN}' }, nodes: { commands: { deny: ['camera.snap', 'screen.record'] } } }")]
    [InlineData("gateway: { mode: 'remote', remote: { url: 'wss://gateway.example.com', token: '${REMOTE_TOKEN}' } }")]
    [InlineData($"{Door}, channels: {{ telegram: {{ groupPolicy: 'open' }} }}, tools: {{ allow: ['message', 'web_search'], elevated: {{ enabled: false }} }}")]
    [InlineData($"{Door}, channels: {{ telegram: {{ dmPolicy: 'pairing', groupAllowFrom: ['12345'], groups: {{ '-100123': {{ requireMention: true }} }} }} }}, commands: {{ ownerAllowFrom: ['telegram:12345'] }}")]
    [InlineData($"{Door}, hooks: {{ enabled: true, token: '${{HOOKS_TOKEN}}', defaultSessionKey: 'hook:in', allowedAgentIds: ['main'], mappings: [{{ match: {{ path: 'github' }}, action: 'agent', agentId: 'main', messageTemplate: 'x' }}] }}, agents: {{ defaults: {{ sandbox: {{ mode: 'non-main' }} }} }}")]
    public void WellSecuredConfigurations_GiveNoWarning(string json)
    {
        var found = ConfigJudge.Judge(MarkedJson.Parse($"{{ {json} }}").Document);

        Assert.Empty(found.Where(static finding => finding.Descriptor.DefaultSeverity > DiagnosticSeverity.Info).Select(static finding => $"{finding.Descriptor.Id} {finding.Message}"));
    }
}
