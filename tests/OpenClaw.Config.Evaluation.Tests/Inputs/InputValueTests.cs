using System.Text.Json;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Evaluation.Tests.Inputs;

/// <summary>Data becomes the same values when it is evaluated as when the program runs.</summary>
public class InputValueTests
{
    [Fact]
    public void A_roster_of_records_makes_a_fleet()
    {
        var documents = new InputProject("""
            public enum Tier { Basic, Gold }
            public record Tenant(string Name, int Port, GatewayBind Bind, AgentId Agent, string[] Owners, Tier Tier = Tier.Basic, string? Note = null);
            public static class Gateways
            {
                private static readonly Tenant[] Roster = OpenClawInput.Csv<Tenant>("data/tenants.csv");

                [OpenClawFleet]
                public static void Cells(OpenClawFleetBuilder fleet)
                {
                    foreach (var tenant in Roster.OrderBy(t => t.Name, StringComparer.Ordinal))
                    {
                        fleet.Gateway(tenant.Name, claw => claw
                            .Gateway(g => g.Port(tenant.Port).Bind(tenant.Bind))
                            .Agents(a => a.Agent(tenant.Agent, m => m.Name(tenant.Note ?? $"{tenant.Tier}")))
                            .Values(v => v.Set("owners", string.Join("+", tenant.Owners)).Set("count", tenant.Owners.Length)));
                    }
                }
            }
            """)
            .File("data/tenants.csv", "\uFEFFname, port, BIND, agent, owners, tier, note\r\nsouth,18790,lan,main,anna; bert ,gold,\"says \"\"hello\"\", often\"\r\n\r\nnorth,18791,loopback,\"main\",,,\r\n")
            .Compare();

        Assert.Equal(["north", "south"], documents.Keys.Order());
        Assert.Contains("\"says \\\"hello\\\", often\"", documents["south"], StringComparison.Ordinal);
        Assert.Contains("\"anna+bert\"", documents["south"], StringComparison.Ordinal);
        Assert.Contains("\"Basic\"", documents["north"], StringComparison.Ordinal);
    }

    [Fact]
    public void Json_fills_objects_of_every_form() => Assert.NotEmpty(new InputProject("""
        public record struct Size(int Width, decimal Height);
        public sealed class Limits { public required int Most { get; init; } public double Least { get; set; } = 0.5; public string? Why { get; set; } }
        public abstract record Named(string Name) { public bool IsOn { get; init; } = true; }
        public sealed record Node(string Name, Limits Limits, IReadOnlyList<Node> Children, Dictionary<string, long> Counts, Size? Size, char Mark = 'x', int? Weight = 3) : Named(Name)
        {
            public List<bool> Flags { get; init; } = [true];
        }
        public static class Gateways
        {
            [OpenClawConfig("home")]
            public static void Home(OpenClawConfigBuilder claw)
            {
                var root = OpenClawInput.Json<Node>("tree.json5");
                claw.Values(v =>
                {
                    Write(v, root, "");
                    v.Set("names", string.Join(",", OpenClawInput.Json<string[]>("names.json")));
                    v.Set("rates", OpenClawInput.Json<Dictionary<string, float>>("rates.json")["b"]);
                    foreach (var row in OpenClawInput.Csv<Dictionary<string, string>>("table.csv")) { v.Set(row["key"], row["value"]); }
                });
            }

            private static void Write(FreeFormBuilder v, Node node, string prefix)
            {
                var at = prefix + node.Name;
                v.Set(at, $"{node.IsOn} {node.Mark} {node.Weight} {node.Limits.Most} {node.Limits.Least} {node.Limits.Why ?? "-"} {node.Size?.Width} {node.Size?.Height} {node.Flags.Count}");
                foreach (var (key, count) in node.Counts) { v.Set($"{at}.{key}", count); }
                foreach (var child in node.Children) { Write(v, child, at + "/"); }
            }
        }
        """)
        .File("tree.json5", """
            // the tree
            { name: 'root', limits: { most: 0x10, why: null }, isOn: false, counts: { a: 9007199254740991, 'b': -1e3 }, size: { width: 3, height: 12.500 }, flags: [],
              children: [ { NAME: "leaf", Limits: { Most: 2, Least: 1 }, Children: [], Counts: {}, weight: null, mark: 'y', } ] }
            """)
        .File("names.json", """["a", "ü", "\u0041"]""")
        .File("rates.json", """{ "a": 1, "b": 0.1 }""")
        .File("table.csv", "key,value\nk1,v1\nk2,\"\"\n")
        .Compare());

    [Fact]
    public void What_may_be_null_or_has_a_default_may_be_missing() => Assert.NotEmpty(new InputProject("""
        public enum Tier { Basic, Gold }
        public record Pair<T>(T First, T? Second);
        public record Row(string A, string? B, List<int>? C, int? D, Pair<string>? E, Tier Tier = Tier.Gold, Tier? Maybe = Tier.Basic, decimal Rate = 1.50m, DmPolicy Policy = DmPolicy.Open, ModelRef Model = default)
        {
            public string? F { get; set; } = "kept";
            public long G { get; init; } = 1L << 40;
        }
        public static class Gateways
        {
            [OpenClawConfig("home")]
            public static void Home(OpenClawConfigBuilder claw) => claw.Values(v =>
            {
                var at = 0;
                foreach (var r in OpenClawInput.Json<Row[]>("rows.json").Concat(OpenClawInput.Csv<Row>("rows.csv")))
                {
                    v.Set($"r{at++}", $"{r.A} {r.B ?? "-"} {r.C?.Count ?? -1} {r.D ?? -1} {r.E?.First ?? "-"} {r.E?.Second ?? "-"} {r.Tier} {r.Maybe} {r.Rate} {r.Policy} {r.F ?? "-"} {r.G}");
                }
            });
        }
        """)
        .File("rows.json", "[{ a: 'x' }, { a: 'y', b: null, c: [1], d: 2, e: { first: 'p' }, tier: 'basic', maybe: null, rate: 2.50, policy: 'pairing', f: null, g: 9223372036854775807 }]")
        .File("rows.csv", "a,b,d,c,maybe\nz,,,1;2,\n\"\",\"\",7,,gold\n")
        .Compare());

    [Theory]
    [InlineData("prod; \"x\" # ü")]
    [InlineData("a")]
    public void A_property_is_its_text(string value)
    {
        var json = new InputProject(ConfigCompilation.Wrap("""
            claw.Values(v => v.Set("prop", OpenClawInput.Property("environment")).Set("other", OpenClawInput.Property("Region", "none")));
            """)).Property("Environment", value).Property("Region", "").Compare()["home"];

        var values = JsonDocument.Parse(json).RootElement.GetProperty("messages").GetProperty("usageTemplate");
        Assert.Equal(value, values.GetProperty("prop").GetString());
        Assert.Equal("none", values.GetProperty("other").GetString());
    }

    [Fact]
    public void Inputs_are_equal_by_what_is_in_them()
    {
        static BuildInputs Make(string text, string value) => new InputProject("class C;").File("a.json", new string([.. text])).Property("P", value).Inputs;

        Assert.Equal(Make("[1]", "x"), Make("[1]", "x"));
        Assert.Equal(Make("[1]", "x").GetHashCode(), Make("[1]", "x").GetHashCode());
        Assert.NotEqual(Make("[1]", "x"), Make("[2]", "x"));
        Assert.NotEqual(Make("[1]", "x"), Make("[1]", "y"));
    }
}
