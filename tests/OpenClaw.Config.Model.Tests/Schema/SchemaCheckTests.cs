using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Tests.Schema;

/// <summary>What the operator is told, and when nothing is said.</summary>
public sealed class SchemaCheckTests
{
    [Fact]
    public void An_unknown_key_is_reported_at_its_parent_and_points_at_the_key()
    {
        var violation = Checking.Single("{ gateway: { auth: { tokn: 'a' } } }");

        Assert.Equal("gateway.auth", violation.Path.ToString());
        Assert.Equal("gateway.auth.tokn", violation.Place.ToString());
        Assert.Equal("tokn", violation.Key);
        Assert.IsType<ConfigText>(violation.Node);
        Assert.Equal("token", violation.Suggestion);
        Assert.Equal("gateway.auth has no key 'tokn'; did you mean 'token'?", violation.Message);
    }

    [Fact]
    public void A_key_one_level_too_high_is_told_where_it_belongs() =>
        Assert.Equal("gateway has no key 'allowTailscale'; 'auth' has one", Checking.Single("{ gateway: { allowTailscale: true } }").Message);

    [Theory]
    [InlineData("{ gateway: { bind: 'loopbak' } }", "loopback")]
    [InlineData("{ gateway: { bind: 'LAN' } }", "lan")]
    [InlineData("{ agnets: {} }", "agents")]
    [InlineData("{ channels: { telegarm: {} } }", "telegram")]
    [InlineData("{ tools: { codeMode: 'atuo' } }", "auto")]
    [InlineData("{ gateway: { bind: 'wholly-else' } }", null)]
    [InlineData("{ gateway: { zz: 1 } }", null)]
    public void What_was_probably_meant_is_suggested(string json, string? suggestion) => Assert.Equal(suggestion, Checking.Single(json).Suggestion);

    [Fact]
    public void A_union_is_explained_by_the_variant_that_was_meant()
    {
        var violation = Checking.Single("{ gateway: { auth: { token: { source: 'env', provider: 'default', di: 'A' } } } }".Replace("di:", "id: 'B', di:"));

        Assert.Equal(ViolationKind.UnknownKey, violation.Kind);
        Assert.Equal("gateway.auth.token.di", violation.Place.ToString());
        Assert.Equal("gateway.auth.token", violation.Path.ToString());
        Assert.Equal("id", violation.Suggestion);
    }

    [Fact]
    public void A_channel_that_a_plugin_may_bring_is_not_called_unknown()
    {
        Assert.NotEmpty(Checking.Check("{ channels: { fancy: {} } }"));
        Assert.Empty(Checking.Check("{ channels: { fancy: {} }, plugins: { entries: { fancy: {} } } }"));
        Assert.Empty(Checking.Check("{ channels: { fancy: {} }, plugins: { allow: ['fancy'] } }"));
        Assert.NotEmpty(Checking.Check("{ channels: { fancy: {} }, plugins: { allow: ['other'] } }"));
        Assert.Empty(Checking.Check("{ channels: { fancy: {} }, plugins: { allow: ['fancy'], deny: ['fancy'] } }"));
        Assert.NotEmpty(Checking.Check("{ channels: { fancy: {} }, plugins: { deny: ['fancy'] } }"));
        Assert.NotEmpty(Checking.Check("{ channels: { google: {} }, plugins: { entries: { google: {} } } }"));
    }

    [Theory]
    [InlineData("{ gateway: { bind: '${BIND}' } }", 0)]
    [InlineData("{ gateway: { port: '${PORT}' } }", 1)]
    [InlineData("{ gateway: { bind: '$${BIND}' } }", 1)]
    [InlineData("{ gateway: { bind: '${bind}' } }", 1)]
    [InlineData("{ channels: { discord: { mentionAliases: { k0: 'pre-${ID}' } } } }", 0)]
    public void A_text_from_the_environment_is_only_known_to_be_a_text(string json, int count) => Assert.Equal(count, Checking.Check(json).Count);

    [Theory]
    [InlineData("{ bindings: [{ $include: './b.json', match: { channel: 'telegram' } }] }", 0)]
    [InlineData("{ $include: ['./a.json'], gateway: { bind: 'zz' } }", 1)]
    public void What_an_included_file_may_add_is_not_called_missing(string json, int count) => Assert.Equal(count, Checking.Check(json).Count);

    [Fact]
    public void The_root_has_to_be_an_object()
    {
        var violation = Checking.Single("[]");

        Assert.Equal(string.Empty, violation.Path.ToString());
        Assert.Equal("the configuration takes an object, not an array", violation.Message);
    }

    [Fact]
    public void Unknown_and_perhaps_present_values_are_passed_over()
    {
        var root = new ConfigObject();
        root.Set("gateway", new ConfigUnknown(UnknownReason.NotConstant));
        root.Set("agents", new ConfigText("wrong, but perhaps not there"), isCertain: false);
        var binding = new ConfigObject();
        binding.AddUnknown();
        var bindings = new ConfigArray();
        bindings.Add(binding);
        root.Set("bindings", bindings);
        var token = new ConfigObject();
        token.Set("source", new ConfigUnknown(UnknownReason.Merged));
        token.Set("provider", new ConfigText("default"));
        token.Set("id", new ConfigText("A"));
        root.ObjectAt("hooks").Set("enabled", new ConfigUnknown(UnknownReason.Poisoned));
        root.ObjectAt("gateway2");

        var violation = Assert.Single(SchemaCheck.Check(root, Checking.Real));
        Assert.Equal("gateway2", violation.Key);
    }

    [Fact]
    public void Half_known_variants_of_a_union_are_not_judged()
    {
        var root = new ConfigObject();
        var token = root.ObjectAt("gateway").ObjectAt("auth").ObjectAt("token");
        token.Set("source", new ConfigUnknown(UnknownReason.Merged));
        token.Set("provider", new ConfigText("default"));
        token.Set("id", new ConfigText("A"));

        Assert.Empty(SchemaCheck.Check(root, Checking.Real));
        token.Set("provider", new ConfigNumber(1));
        Assert.NotEmpty(SchemaCheck.Check(root, Checking.Real));
    }

    [Theory]
    [InlineData("{ gateway: { auth: { mode: 'hunter2' } } }", "mode", NodeMarks.LiteralSecret)]
    [InlineData("{ gateway: { auth: { mode: 'tokenn' } } }", "mode", NodeMarks.LiteralSecret)]
    [InlineData("{ channels: { slack: { appToken: { source: 'hunter2', provider: 'default', id: 'A' } } } }", "source", NodeMarks.LiteralSecret)]
    [InlineData("{ hooks: { token: ['hunter2'] } }", "token", NodeMarks.None)]
    [InlineData("{ channels: { discord: { mentionAliases: { k0: 'hunter2' } } } }", "k0", NodeMarks.None)]
    public void No_message_repeats_a_secret(string json, string key, NodeMarks marks)
    {
        var root = Marked(Checking.Read(json), key, marks);

        var violation = Assert.Single(SchemaCheck.Check(root, Checking.Real));
        Assert.DoesNotContain("hunter2", violation.Message);
        Assert.DoesNotContain("tokenn", violation.Message);
        Assert.Null(violation.Suggestion);
    }

    [Fact]
    public void A_large_document_is_checked_in_linear_time()
    {
        const int agents = 20_000;
        var entries = string.Join(",", Enumerable.Range(0, agents).Select(static i => $"a{i}: {{ tools: {{ deny: ['exec'], exec: {{ mode: 'zz' }} }}, zz: 1 }}"));
        var root = Checking.Read($"{{ agents: {{ entries: {{ {entries} }} }} }}");

        // Well below a second; comparing every agent with every other would take minutes. The bound has to stand on a busy machine.
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(2 * agents, SchemaCheck.Check(root, Checking.Real).Count);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Whatever_stands_in_a_file_the_check_ends_with_an_answer()
    {
        var random = new Random(3);
        string[] keys = ["gateway", "auth", "token", "agents", "entries", "main", "tools", "channels", "telegram", "bindings", "match", "$include", "__proto__", "type", ""];
        string Value(int depth) => random.Next(depth > 5 ? 6 : 9) switch
        {
            0 => "null",
            1 => "-1e999",
            2 => "NaN",
            3 => "'${A}'",
            4 => "'acp'",
            5 => "true",
            6 => $"[{Value(depth + 1)},{Value(depth + 1)}]",
            _ => "{" + string.Join(",", Enumerable.Range(0, 4).Select(_ => $"'{keys[random.Next(keys.Length)]}':{Value(depth + 1)}")) + "}",
        };
        for (var i = 0; i < 2_000; i++)
        {
            Assert.All(SchemaCheck.Check(Checking.Read(Value(0)), Checking.Real), static violation => Assert.NotEmpty(violation.Message));
        }
    }

    private static ConfigNode Marked(ConfigNode node, string key, NodeMarks marks)
    {
        if (node is not ConfigObject obj)
        {
            return node;
        }

        var copy = new ConfigObject();
        foreach (var property in obj.Properties)
        {
            var isMarked = property.Name == key && property.Node is ConfigText;
            copy.Set(property.Name, isMarked ? new ConfigText(((ConfigText)property.Node).Value, null, marks) : Marked(property.Node, key, marks));
        }

        return copy;
    }
}
