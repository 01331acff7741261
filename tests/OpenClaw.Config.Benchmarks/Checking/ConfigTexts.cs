using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenClaw.Config.Benchmarks.Checking;

/// <summary>Configurations of the size that operators publish: about 3 kB each, every one valid, no two alike.</summary>
internal sealed class ConfigTexts(int seed)
{
    private static readonly string[] Models = ["anthropic/claude-sonnet-4-6", "openai/gpt-5.2", "google/gemini-3-pro", "local/llama"];
    private static readonly string[] Tools = ["read", "write", "exec", "web_search", "group:fs", "group:web", "message", "browser"];

    private readonly Random _random = new(seed);

    /// <summary>One configuration.</summary>
    public string Next() => Make(agents: 3, groups: 8, pretty: false);

    /// <summary>One configuration with so many agents and chats that its text, indented, has at least a size.</summary>
    public string OfSize(int characters)
    {
        var one = Make(agents: 100, groups: 100, pretty: true).Length;
        var many = (int)(100L * characters / one) + 100;
        return Make(many, many, pretty: true);
    }

    private string Make(int agents, int groups, bool pretty)
    {
        var names = Enumerable.Range(0, agents).Select(index => $"agent-{index}").ToArray();
        var document = new JsonObject
        {
            ["meta"] = new JsonObject { ["lastTouchedVersion"] = "2026.9.6" },
            ["logging"] = new JsonObject { ["level"] = Pick("info", "warn", "debug") },
            ["gateway"] = Gateway(),
            ["agents"] = new JsonObject { ["ownership"] = "explicit", ["defaults"] = Defaults(), ["entries"] = Map(names, _ => Agent()) },
            ["models"] = Providers(),
            ["tools"] = new JsonObject { ["profile"] = "coding", ["deny"] = Some(Tools), ["exec"] = new JsonObject { ["security"] = "allowlist", ["ask"] = "on-miss" } },
            ["session"] = new JsonObject { ["dmScope"] = "per-channel-peer", ["reset"] = new JsonObject { ["mode"] = "idle", ["idleMinutes"] = Number(30, 600) } },
            ["channels"] = Channels(groups),
            ["bindings"] = new JsonArray([.. names.Select(name => Binding(name))]),
            ["hooks"] = new JsonObject { ["enabled"] = true, ["token"] = "${HOOKS_TOKEN}", ["path"] = "/hooks" },
            ["cron"] = new JsonObject { ["enabled"] = Coin(), ["sessionRetention"] = "24h" },
        };
        return document.ToJsonString(new JsonSerializerOptions { WriteIndented = pretty });
    }

    private JsonObject Gateway() => new()
    {
        ["mode"] = "local",
        ["port"] = Number(18000, 19000),
        ["bind"] = Pick("loopback", "lan", "tailnet"),
        ["auth"] = new JsonObject { ["mode"] = "token", ["token"] = Secret("OPENCLAW_GATEWAY_TOKEN"), ["rateLimit"] = new JsonObject { ["maxAttempts"] = Number(3, 20) } },
        ["controlUi"] = new JsonObject { ["enabled"] = true, ["allowedOrigins"] = new JsonArray($"https://claw-{Number(1, 99)}.example.org") },
        ["trustedProxies"] = new JsonArray("10.0.0.1", $"192.168.{Number(0, 255)}.0/24"),
    };

    private JsonObject Defaults() => new()
    {
        ["model"] = new JsonObject { ["primary"] = Pick(Models), ["fallbacks"] = Some(Models) },
        ["workspace"] = "~/clawd",
        ["heartbeat"] = new JsonObject { ["every"] = $"{Number(5, 59)}m", ["agentId"] = "agent-0" },
        ["sandbox"] = new JsonObject { ["mode"] = "non-main", ["scope"] = "session", ["docker"] = new JsonObject { ["network"] = "none", ["memory"] = "1g" } },
        ["maxConcurrent"] = Number(1, 8),
    };

    private JsonObject Agent() => new()
    {
        ["name"] = $"Helper {Number(1, 9999)}",
        ["model"] = Pick(Models),
        ["workspace"] = $"~/agents/{Number(1, 9999)}",
        ["identity"] = new JsonObject { ["name"] = "Claw", ["theme"] = "friendly helper" },
        ["tools"] = new JsonObject { ["profile"] = Pick("minimal", "coding", "messaging", "full"), ["alsoAllow"] = Some(Tools) },
    };

    private JsonObject Providers() => new()
    {
        ["mode"] = "merge",
        ["providers"] = new JsonObject
        {
            ["local"] = new JsonObject
            {
                ["baseUrl"] = $"http://127.0.0.1:{Number(8000, 9000)}/v1",
                ["apiKey"] = "${LOCAL_API_KEY}",
                ["api"] = "openai-completions",
                ["models"] = new JsonArray(new JsonObject { ["id"] = "llama", ["name"] = "Llama", ["contextWindow"] = Number(8000, 200_000), ["maxTokens"] = 4096 }),
            },
        },
    };

    private JsonObject Channels(int groups) => new()
    {
        ["telegram"] = new JsonObject
        {
            ["enabled"] = true,
            ["botToken"] = Secret("TELEGRAM_BOT_TOKEN"),
            ["dmPolicy"] = Pick("pairing", "disabled"),
            ["groupPolicy"] = "allowlist",
            ["groupAllowFrom"] = new JsonArray("123456789", Number(1_000_000, 9_999_999).ToString()),
            ["groups"] = Map(Enumerable.Range(0, groups).Select(index => $"-100{index:D10}"), _ => new JsonObject { ["requireMention"] = Coin() }),
        },
        ["discord"] = new JsonObject
        {
            ["enabled"] = Coin(),
            ["token"] = Secret("DISCORD_BOT_TOKEN"),
            ["groupPolicy"] = "allowlist",
            ["guilds"] = Map(Enumerable.Range(0, groups / 2).Select(index => $"{index:D18}"), _ => new JsonObject { ["requireMention"] = Coin(), ["users"] = new JsonArray("987654321098765432") }),
        },
    };

    private JsonObject Binding(string agent) => new()
    {
        ["agentId"] = agent,
        ["match"] = new JsonObject { ["channel"] = Pick("telegram", "discord"), ["peer"] = new JsonObject { ["kind"] = "group", ["id"] = $"-100{Number(1, 9999):D10}" } },
    };

    private static JsonObject Map(IEnumerable<string> keys, Func<string, JsonNode> make) => new(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key, make(key))));

    private static JsonObject Secret(string name) => new() { ["source"] = "env", ["provider"] = "default", ["id"] = name };

    private JsonArray Some(string[] from) => new([.. from.Where(_ => Coin()).Append(from[0]).Distinct().Select(static text => (JsonNode)text)]);

    private string Pick(params string[] from) => from[_random.Next(from.Length)];

    private int Number(int least, int most) => _random.Next(least, most);

    private bool Coin() => _random.Next(2) == 0;
}
