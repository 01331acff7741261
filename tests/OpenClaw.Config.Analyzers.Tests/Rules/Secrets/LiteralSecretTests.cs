using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class LiteralSecretTests() : RuleTests("OCC5001")
{
    [Theory, Fires]
    [InlineData("{ gateway: { auth: { token: /*!'gateway.auth.token' holds a secret in the clear*/[|'hunter2'|] } } }")]
    [InlineData("{ channels: { telegram: { accounts: { family: { botToken: [|'hunter2'|] } } } } }")]
    [InlineData("{ models: { providers: { openai: { apiKey: [|'hunter2'|], headers: { 'X-Api-Key': [|'hunter2'|], Authorization: [|'Bearer hunter2'|] } } } } }")]
    [InlineData("{ env: { vars: { OPENAI_API_KEY: [|'hunter2'|] } } }")]
    [InlineData("{ env: { vars: { OPENROUTER_KEY: [|'hunter2'|], DB_PASS: [|'hunter2'|] } }, mcp: { servers: { t: { env: { SERVICE_KEY: [|'hunter2'|] } } } } }")]
    [InlineData("{ channels: { feishu: { encryptKey: [|'hunter2'|] } }, models: { providers: { x: { request: { auth: { value: [|'hunter2'|] }, tls: { key: [|'hunter2'|] } } } } }, env: { vars: { AWS_SECRET_ACCESS_KEY: [|'hunter2'|] } } }")]
    [InlineData("{ channels: { telegram: { proxy: /*!the password of a login*/[|'socks5://me:hunter2@proxy.example'|] } }, mcp: { servers: { t: { url: /*!among its parameters*/[|'https://t.example/mcp?v=1&api_key=hunter2hunter2'|] } } } }")]
    [InlineData("{ channels: { irc: { password: [|'$HUNTER'|], nickserv: { password: [|'$${HUNTER}'|] } } } }")]
    public void TextsWhereCredentialsBelong_AreReported(string json) => Reports(json);

    [Fact, Fires]
    public void TextsMarkedAsLiteralSecret_AreReportedWherever()
    {
        var root = new ConfigObject();
        root.Set("note", new ConfigText("hunter2", marks: NodeMarks.LiteralSecret));
        var finding = Assert.Single(ConfigJudge.Judge(new ConfigDocument("home", root), [Rule], TextOrder.Instance, CancellationToken.None));
        Assert.Equal("'note' holds a secret in the clear, so everyone who can read this source or its history has it", finding.Message);
    }

    [Theory, Fires]
    [InlineData("xoxb-", "1234567890", "a Slack bot token")]
    [InlineData("Bearer sk-", "aaaaaaaaaaaaaaaaaaa1", "an API key")]
    [InlineData("ghp_", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1", "a GitHub token")]
    [InlineData("AKIA", "AAAAAAAAAAAAAAA1", "an AWS access key id")]
    [InlineData("https://example.org/bot12345678:", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1/send", "a Telegram bot token")]
    [InlineData("-----BEGIN RSA ", "PRIVATE KEY-----", "a private key")]
    public void ShapesOfKeys_AreReportedAnywhere(string prefix, string rest, string name)
    {
        // Put together here, so that no scanner takes this file for a leak.
        var json = MarkedJson.Parse($"{{ agents: {{ entries: {{ main: {{ description: '{prefix}{rest}' }} }} }} }}");
        var finding = Assert.Single(Judge(json));
        Assert.Contains("'agents.entries.main.description' holds what looks like " + name, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(rest, finding.Message, StringComparison.Ordinal);
    }

    [Theory, NearMiss]
    [InlineData("{ gateway: { auth: { token: { source: 'env', provider: 'default', id: 'OPENCLAW_GATEWAY_TOKEN' } } } }")]
    [InlineData("{ hooks: { token: '${OPENCLAW_HOOKS_TOKEN}' }, env: { vars: { API_KEY: 'prefix-${REST}' } } }")]
    [InlineData("{ gateway: { auth: { mode: 'token', token: '  ' } } }")]
    [InlineData("{ models: { providers: { openai: { models: [{ maxTokens: 8192 }] } } } }")]
    [InlineData("{ channels: { telegram: { proxy: 'socks5://me@proxy.example:1080' } }, mcp: { servers: { t: { url: 'https://t.example/mcp?key=short&token_count=100000000' }, u: { url: 'https://me:%s@u.example' } } } }")]
    [InlineData("{ env: { vars: { SSH_PUBLIC_KEY: 'x', KEYMAP: 'de' } }, hooks: { defaultSessionKey: 'hook:in' } }")]
    [InlineData("{ desktop: { host: { passwordFile: '/run/secrets/vnc' } } }")]
    [InlineData("{ agents: { entries: { main: { description: 'ask-the-librarian-about-long-names-of-things 1' } } } }")]
    [InlineData("{ agents: { entries: { main: { model: 'local/sk-learn-model-without-any-digits' } } } }")]
    [InlineData("{ bindings: [{ match: { peer: { id: '1234567890:short' } } }] }")]
    public void WhatOnlyLooksLikeOne_IsNotReported(string json) => StaysSilent(json);

    [Fact, SilentOnUnknown]
    public void WhatIsNotKnown_IsNotReported() => StaysSilent("{ gateway: { auth: { token: '?unknown?', password: '?poisoned?', '?more?': 1 } } }");

    [Theory, Fixes]
    [InlineData("gateway.auth.token", "OPENCLAW_GATEWAY_TOKEN")]
    [InlineData("channels.telegram.botToken", "TELEGRAM_BOT_TOKEN")]
    [InlineData("channels.telegram.accounts.family.botToken", "TELEGRAM_FAMILY_BOT_TOKEN")]
    [InlineData("models.providers.openai.apiKey", "OPENAI_API_KEY")]
    [InlineData("plugins.entries.azure-speech.config.apiKey", "AZURE_SPEECH_API_KEY")]
    [InlineData("channels.slack.accounts.9lives.token", "SLACK_9LIVES_TOKEN")]
    public void Fix_NamesAVariableAfterThePlace(string place, string variable)
    {
        var json = place.Split('.').Reverse().Aggregate("'hunter2'", static (inner, key) => $"{{ '{key}': {inner} }}");
        var finding = Assert.Single(Judge(MarkedJson.Parse(json)));
        Assert.Equal("${" + variable + "}", Assert.IsType<ReplaceByText>(finding.Fix).Text);
    }

    [Fact, Fixes]
    public void Fix_IsNotOfferedForAConstantThatStandsElsewhere()
    {
        var file = new SourceFile("a.cs");
        var root = new ConfigObject();
        var origin = new Origin(new SourceSpan(file, 10, 5), new SourceSpan(file, 50, 5), new SourceSpan(file, 60, 4));
        root.Set("token", new ConfigText("hunter2", origin));
        Assert.Null(Assert.Single(ConfigJudge.Judge(new ConfigDocument("home", root), [Rule], TextOrder.Instance, CancellationToken.None)).Fix);
    }
}
