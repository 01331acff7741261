using System.Text.Json.Nodes;
using OpenClaw.Config.Tool.Tests.Testing;

namespace OpenClaw.Config.Tool.Tests.Commands;

/// <summary>The ways in besides the channels, and what of the host an agent opens for those who come in.</summary>
public sealed class ReachWaysTests
{
    private const string Whole = """
        {
          gateway: {
            bind: "loopback", auth: { mode: "token", token: "${TOKEN}" }, tailscale: { mode: "serve" },
            controlUi: { allowedOrigins: ["https://control.example.com"] },
            http: { endpoints: { chatCompletions: { enabled: true } } },
            nodes: { pairing: { autoApproveCidrs: ["192.168.1.0/24"] }, commands: { allow: ["camera.snap"] } },
          },
          hooks: { enabled: true, token: "${HOOKS}", allowedAgentIds: ["mail"], presets: ["gmail"], mappings: [{ match: { path: "github" }, agentId: "mail" }] },
          mcp: { apps: { enabled: true }, servers: { docs: { command: "docs" }, old: { command: "old", enabled: false } } },
          agents: {
            ownership: "explicit", defaults: { systemAgent: { agentId: "owner" } },
            entries: {
              owner: {},
              mail: { tools: { allow: ["read"], fs: { workspaceOnly: true } } },
              guest: { sandbox: { mode: "all", workspaceAccess: "ro", docker: { binds: ["/srv/a:/a:ro"], env: { API_KEY: "${API_KEY}", LANG: "C" } } } },
            },
          },
          bindings: [{ agentId: "guest", match: { channel: "telegram", peer: { kind: "group", id: "-1" } } }],
          channels: { telegram: { botToken: "${BOT}", dmPolicy: "allowlist", allowFrom: ["1"], groups: { "-1": {} } } },
        }
        """;

    [Theory]
    [InlineData("the gateway itself (loopback)", "gateway", "whoever has the token or password", "every agent", "on the gateway's host, nobody is asked", "any file")]
    [InlineData("Tailscale serve", "gateway", "every user of the tailnet", "every agent", "on the gateway's host, nobody is asked", "any file")]
    [InlineData("Control UI and web chat on https://control.example.com", "gateway", "whoever has the token or password", "every agent", "on the gateway's host, nobody is asked", "any file")]
    [InlineData("HTTP /v1/chat/completions", "gateway", "whoever has the token or password", "every agent", "on the gateway's host, nobody is asked", "any file")]
    [InlineData("webhooks (/hooks)", "webhook", "whoever has the token of the hooks", "mail", null, "its workspace")]
    [InlineData("webhook /hooks/github", "webhook", "whoever has the token of the hooks, and who wrote what it carries", "mail", null, "its workspace")]
    [InlineData("mail by the webhook gmail", "webhook", "anyone who writes to the account", "owner", "on the gateway's host, nobody is asked", "any file")]
    [InlineData("nodes", "node", "machines from 192.168.1.0/24 unseen, others once an operator approved them", "agents with the tool nodes", "on a paired node", null)]
    [InlineData("scheduled jobs", "schedule", "what owners planned, and agents for them", "the agent of each job", "on the gateway's host, nobody is asked", "any file")]
    [InlineData("pages of MCP servers", "app", "whoever answers as docs", "the agent that shows them", null, null)]
    [InlineData("Telegram, direct messages", "channel", "listed senders", "owner", "on the gateway's host, nobody is asked", "any file")]
    [InlineData("Telegram group -1", "channel", "listed senders", "guest", "in the sandbox, nobody is asked", "its sandbox and, to read, its workspace and 1 mount")]
    public void EveryWay_HasItsRow(string way, string kind, string who, string agent, string? commands, string? files)
    {
        var row = Way(Whole, way);

        Assert.Equal((kind, who, agent), (Text(row, "kind"), Text(row, "who"), Text(row, "agent")));
        Assert.Equal(files, Text(row, "files"));
        Assert.Equal(commands, Text(row, "commands"));
    }

    [Theory]
    [InlineData("Telegram, direct messages", "gateway.auth.token", "hooks.token", "agents.entries.guest.sandbox.docker.env.API_KEY", "channels.telegram.botToken")]
    [InlineData("Telegram group -1", "agents.entries.guest.sandbox.docker.env.API_KEY")]
    [InlineData("webhook /hooks/github")]
    public void Secrets_AreThoseThatFilesAndCommandsGiveAway(string way, params string[] secrets) =>
        Assert.Equal(secrets, Way(Whole, way)["secrets"]!.AsArray().Select(static path => path!.GetValue<string>()));

    [Theory]
    [InlineData("""{ gateway: { bind: "lan", auth: { mode: "trusted-proxy", trustedProxy: { userHeader: "x-user", allowUsers: ["me@example.com"] } }, trustedProxies: ["10.0.0.1"], controlUi: { enabled: false } } }""", "the gateway itself (lan)", "me@example.com, by word of 10.0.0.1", false)]
    [InlineData("""{ gateway: { bind: "lan", auth: { mode: "none" }, controlUi: { enabled: false } } }""", "the gateway itself (lan)", "anyone who reaches the address", true)]
    [InlineData("""{ gateway: { bind: "custom", customBindHost: "127.0.0.1" } }""", "the gateway itself (custom)", "any program of this machine", true)]
    [InlineData("""{ gateway: { tailscale: { mode: "funnel" }, auth: { mode: "password", password: "${P}" } } }""", "Tailscale funnel", "from anywhere, ?", false)]
    public void TheGatewaysDoor_IsToldAsItIs(string file, string way, string who, bool isOpen)
    {
        var row = Way(file, way);
        Assert.Equal((who, isOpen), (Text(row, "who"), row["isOpen"]!.GetValue<bool>()));
    }

    [Fact]
    public void WhereNoGatewayRuns_ThereIsNoWayIn() =>
        Assert.Empty(JsonNode.Parse(ToolRun.WithInput("""{ gateway: { mode: "remote", remote: { url: "wss://gw.example" } } }""", "reach", "-", "--format", "json").Out)![0]!["waysIn"]!.AsArray());

    [Fact]
    public void TableAndChart_ShowFilesAndSecrets()
    {
        Assert.Contains("any file, 4 secrets", ToolRun.WithInput(Whole, "reach", "-").Out, StringComparison.Ordinal);
        Assert.Contains("[(\"any file, 4 secrets\")]", ToolRun.WithInput(Whole, "reach", "-", "--format", "mermaid").Out, StringComparison.Ordinal);
    }

    private static JsonNode Way(string file, string name) =>
        JsonNode.Parse(ToolRun.WithInput(file, "reach", "-", "--format", "json").Out)![0]!["waysIn"]!.AsArray().Single(way => Text(way, "way") == name)!;

    private static string? Text(JsonNode? node, string key) => node![key]?.GetValue<string>();
}
