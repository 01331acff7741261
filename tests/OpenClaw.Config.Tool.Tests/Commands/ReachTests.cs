using System.Text.Json.Nodes;
using OpenClaw.Config.Tool.Tests.Testing;

namespace OpenClaw.Config.Tool.Tests.Commands;

/// <summary><c>openclaw-config reach</c>: who reaches which agent, and with what.</summary>
public sealed class ReachTests
{
    // A group that reaches an agent which can only answer, and a private line to one with a shell.
    private const string Family = """
        {
          gateway: { bind: "lan", auth: { mode: "token", token: { source: "env", provider: "default", id: "TOKEN" } } },
          agents: {
            ownership: "explicit",
            entries: { owner: {}, storyteller: { tools: { profile: "messaging", deny: ["group:sessions", "secrets"] } } },
          },
          bindings: [
            { agentId: "storyteller", match: { channel: "telegram", peer: { kind: "group", id: "-100" } } },
            { agentId: "owner", match: { channel: "telegram" } },
          ],
          channels: { telegram: { enabled: true, botToken: "${BOT}", dmPolicy: "allowlist", allowFrom: ["1"], groups: { "-100": { groupPolicy: "open" } }, groupPolicy: "disabled" } },
        }
        """;

    private const string Open = """{ channels: { telegram: { enabled: true, botToken: "${BOT}", dmPolicy: "open", allowFrom: ["*"] } } }""";

    [Fact]
    public void Bindings_AreFollowedToTheAgentAndItsTools()
    {
        var run = ToolRun.WithInput(Family, "reach", "-", "--format", "json");
        var ways = JsonNode.Parse(run.Out)![0]!["waysIn"]!.AsArray();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(("the gateway itself (lan)", "whoever has the token or password", false), (Text(ways[0], "way"), Text(ways[0], "who"), IsOpen(ways[0])));
        var direct = Way(ways, "Telegram, direct messages");
        Assert.Equal(("listed senders", "owner", "on the gateway's host, nobody is asked"), (Text(direct, "who"), Text(direct, "agent"), Text(direct, "commands")));
        var group = Way(ways, "Telegram group -100");
        Assert.Equal(("storyteller", null), (Text(group, "agent"), Text(group, "commands")));
        Assert.DoesNotContain("commands", group["tools"]!.AsArray().Select(static tool => tool!.GetValue<string>()));
    }

    [Fact]
    public void AnOpenDoor_IsTold()
    {
        var way = Way(JsonNode.Parse(ToolRun.WithInput(Open, "reach", "-", "--format", "json").Out)![0]!["waysIn"]!.AsArray(), "Telegram, direct messages");

        Assert.True(IsOpen(way));
        Assert.Equal(("anyone", "main", "on the gateway's host, nobody is asked"), (Text(way, "who"), Text(way, "agent"), Text(way, "commands")));
        Assert.Contains("channels.telegram.dmPolicy", way["settings"]!.AsArray().Select(static path => path!.GetValue<string>()));
    }

    [Fact]
    public void Table_HasALineForEachWay()
    {
        var lines = ToolRun.WithInput(Open, "reach", "-").Out.Split('\n');

        Assert.Equal("stdin", lines[0]);
        Assert.StartsWith("  way in ", lines[1], StringComparison.Ordinal);
        Assert.Contains(lines, static line => line.Contains("Telegram, direct messages", StringComparison.Ordinal) && line.Contains("anyone", StringComparison.Ordinal));
    }

    [Fact]
    public void Mermaid_KeepsNamesFromEndingALabel()
    {
        var run = ToolRun.WithInput("""{ gateway: { bind: "loopback" }, hooks: { enabled: true, path: "/a\"] --> x<b>" } }""", "reach", "-", "--format", "mermaid");

        Assert.Contains("flowchart LR", run.Out, StringComparison.Ordinal);
        Assert.Contains("/a#34;] --#62; x#60;b#62;", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AProject_IsReadByWhatItsBuildWrote()
    {
        using var folder = new TemporaryFolder();
        var written = folder.Write("bin/openclaw/home/openclaw.json", Open);
        folder.Write("obj/Debug/OpenClaw.Config.files.txt", written + "\n");

        Assert.Contains("anyone", ToolRun.Of("reach", folder.Path).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody.json", "does not exist")]
    [InlineData("nobody.csproj", "build it first")]
    public void WhatCannotBeRead_IsNamed(string name, string message)
    {
        var run = ToolRun.Of("reach", name);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(name + " ", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheGatewayCouldNotRead_IsNoTable()
    {
        var run = ToolRun.WithInput("{ gateway: ", "reach", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'openclaw-config check' tells why", run.Error, StringComparison.Ordinal);
    }

    private static JsonNode Way(JsonArray ways, string name) => ways.Single(way => Text(way, "way") == name)!;

    private static string? Text(JsonNode? node, string key) => node![key]?.GetValue<string>();

    private static bool IsOpen(JsonNode? node) => node!["isOpen"]!.GetValue<bool>();
}
