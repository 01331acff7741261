using System.Text.Json.Nodes;
using OpenClaw.Config.Testing.Compilation;
using OpenClaw.Config.Testing.RunAndCompare;

namespace OpenClaw.Config.Tests.Presets;

/// <summary>What the presets write, held against what they promise.</summary>
public class PresetMeaningTests
{
    // The two configurations of docs/gateway/security/hardened-baseline.md, OpenClaw 2026.9.6. The token there is a placeholder.
    private const string HardenedBaseline = """
        {
          "gateway": { "mode": "local", "bind": "loopback", "auth": { "mode": "token", "token": "" } },
          "session": { "dmScope": "per-channel-peer" },
          "tools": {
            "profile": "messaging",
            "deny": ["group:automation", "group:runtime", "group:fs", "sessions_spawn", "sessions_send"],
            "fs": { "workspaceOnly": true },
            "exec": { "security": "deny", "ask": "always" },
            "elevated": { "enabled": false },
            "sessions": { "visibility": "agent" },
            "agentToAgent": { "enabled": false }
          },
          "channels": { "whatsapp": { "dmPolicy": "pairing", "groups": { "*": { "requireMention": true } } } }
        }
        """;

    private const string SecureBaseline = """
        {
          "gateway": { "mode": "local", "bind": "loopback", "port": 18789, "auth": { "mode": "token", "token": "" } },
          "channels": { "whatsapp": { "dmPolicy": "pairing", "groups": { "*": { "requireMention": true } } } }
        }
        """;

    [Fact]
    public void HardenedIsTheDocumentedBaseline() =>
        AssertIsBaseline(HardenedBaseline, "claw.Hardened().WhatsApp(w => w.PairedAndMentioned());");

    [Fact]
    public void TheSecureBaselineIsALocalGatewayAndAPairedChannel() =>
        AssertIsBaseline(SecureBaseline, "claw.LocalGateway().Gateway(g => g.Port(18789)).WhatsApp(w => w.PairedAndMentioned());");

    [Fact]
    public void HardenedIsItsParts() => Assert.Equal(
        Run("claw.Hardened();"),
        Run("claw.LocalGateway().SeparateDirectMessages().MessagingToolsOnly();"));

    [Fact]
    public void TheTokenIsAReferenceAndMayComeFromElsewhere()
    {
        var given = Read("claw.Hardened(Secret.FromFile(\"/gateway\", \"vault\"));")["gateway"]!["auth"]!["token"]!;
        var usual = Read("claw.Hardened();")["gateway"]!["auth"]!["token"]!;

        Assert.Equal("""{"source":"file","provider":"vault","id":"/gateway"}""", given.ToJsonString());
        Assert.Equal("""{"source":"env","provider":"default","id":"OPENCLAW_GATEWAY_TOKEN"}""", usual.ToJsonString());
    }

    [Fact]
    public void AnOwnerMakesOwnershipExplicit() => Assert.Equal(
        """{"ownership":"explicit","defaults":{"systemAgent":{"agentId":"main"},"heartbeat":{"agentId":"main"}}}""",
        Read("claw.Owner(AgentId.Main);")["agents"]!.ToJsonString());

    [Theory]
    [InlineData("claw.Agent(\"a\", a => a.Name(\"A\"));", "claw.Agents(all => all.Agent(\"a\", a => a.Name(\"A\")));")]
    [InlineData("claw.AgentDefaults(d => d.Cwd(\"/srv\"));", "claw.Agents(all => all.Defaults(d => d.Cwd(\"/srv\")));")]
    [InlineData("claw.Route(\"a\", m => m.Channel(\"irc\"));", "claw.Binding(b => b.Agent(\"a\").Match(m => m.Channel(\"irc\")));")]
    [InlineData("claw.McpServer(\"s\", s => s.Url(\"https://example.com/\"));", "claw.Mcp(m => m.Server(\"s\", s => s.Url(\"https://example.com/\")));")]
    [InlineData("claw.ModelProvider(\"p\", p => p.BaseUrl(\"https://example.com/\"));", "claw.Models(m => m.Provider(\"p\", p => p.BaseUrl(\"https://example.com/\")));")]
    [InlineData("claw.Telegram(t => t.Enabled(true));", "claw.Channels(c => c.Telegram(t => t.Enabled(true)));")]
    public void AShortVerbIsTheLongWay(string verb, string nested) => Assert.Equal(Run(nested), Run(verb));

    private static void AssertIsBaseline(string baseline, string body)
    {
        var actual = Read(body);
        actual.Remove("meta");
        actual["gateway"]!["auth"]!["token"] = string.Empty;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(baseline), actual), actual.ToJsonString());
    }

    private static JsonObject Read(string body) => JsonNode.Parse(Run(body))!.AsObject();

    private static string Run(string body) => SnippetRunner.RunAtRuntime(ConfigCompilation.CreateFromBody(body))["home"];
}
