namespace OpenClaw.Config.Tests.Generation;

/// <summary>Which methods a schema becomes.</summary>
public class MemberTests
{
    [Theory]
    [InlineData("""{"type":"boolean"}""", "Key(bool value)")]
    [InlineData("""{"type":"string"}""", "Key(string value)")]
    [InlineData("""{"type":["string","null"]}""", "Key(string? value)")]
    [InlineData("""{"type":"integer","minimum":0,"maximum":65535}""", "Key(int value)")]
    [InlineData("""{"type":"integer","minimum":0}""", "Key(long value)")]
    [InlineData("""{"type":"number"}""", "Key(double value)")]
    [InlineData("""{"type":["string","number"]}""", "Key(string value)|Key(double value)")]
    [InlineData("""{"anyOf":[{"type":"boolean"},{"type":"string"}]}""", "Key(bool value)|Key(string value)")]
    [InlineData("""{"type":"array","items":{"type":"string"}}""", "Key(params string[] values)|Key(IEnumerable<string> values)")]
    [InlineData("""{"type":"object","additionalProperties":true}""", "Key(Action<FreeFormBuilder> configure)")]
    [InlineData("""{"type":"object","additionalProperties":false}""", "Key(Action<EmptyObjectBuilder> configure)")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"string"}}""", "Key(string key, string value)")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"boolean"}}}""", "Key(string key, string key2, bool value)")]
    [InlineData("""{"ref":"Part"}""", "Key(Action<PartBuilder> configure)")]
    [InlineData("""{"type":"array","items":{"ref":"Part"}}""", "Key(Action<PartBuilder> configure)")]
    [InlineData("""{"type":"object","additionalProperties":{"ref":"Part"}}""", "Key(string key, Action<PartBuilder> configure)")]
    [InlineData("""{"anyOf":[{"type":"string"},{"ref":"Ref"}]}""", "Key(Secret value)")]
    [InlineData("""{"type":"string","const":"only"}""", "Key(ConfigKey value)")]
    public void A_schema_becomes_these_methods(string schema, string methods)
    {
        var api = Facts.Generate(
            """
            "Config": {"at":"","properties":{"key":SCHEMA,"part":{"ref":"Part"}}},
            "Part": {"at":"key","properties":{"x":{"type":"boolean"}}},
            "Ref": {"at":"key","properties":{"id":{"type":"string"},"provider":{"type":"string"},"source":{"type":"string"}}}
            """.Replace("SCHEMA", schema),
            "share Part");

        Assert.Empty(api.Problems);
        Assert.Equal(methods.Split('|'), Methods(api.Source(), "ConfigBuilder Key"));
    }

    [Fact]
    public void Verbs_for_entries_are_singular_and_lists_of_values_stay_plural()
    {
        var source = Facts.Generate(
            """
            "Config": {"at":"","properties":{
              "servers":{"type":"object","additionalProperties":{"ref":"Part"}},
              "policies":{"type":"array","items":{"ref":"Part"}},
              "tags":{"type":"array","items":{"type":"string"}}}},
            "Part": {"at":"servers.*","properties":{"x":{"type":"boolean"}}}
            """,
            "share Part").Source();

        Assert.Contains("Server(string key, ", source);
        Assert.Contains("Policy(Action<", source);
        Assert.Contains("Tags(params string[]", source);
    }

    [Fact]
    public void A_meaning_replaces_text_and_number_and_names_the_keys()
    {
        var api = Facts.Generate(
            """ "Config": {"at":"","properties":{"allow":{"type":"object","additionalProperties":{"type":"array","items":{"type":["string","number"]}}}}} """,
            semantics: "allow#key ChannelId\nallow.*[] SenderId");

        Assert.Empty(api.Problems);
        Assert.Equal(
            ["Allow(ChannelId channelId, params SenderId[] values)", "Allow(ChannelId channelId, IEnumerable<SenderId> values)"],
            Methods(api.Source(), "ConfigBuilder Allow"));
    }

    [Fact]
    public void Variants_of_a_union_are_verbs_that_write_what_tells_them_apart()
    {
        var source = Facts.Generate(
            """
            "Config": {"at":"","properties":{"providers":{"type":"object","additionalProperties":{"anyOf":[{"ref":"Env"},{"ref":"File"}]}}}},
            "Env": {"at":"providers.*|env","properties":{"source":{"type":"string","const":"env"},"names":{"type":"array","items":{"type":"string"}}}},
            "File": {"at":"providers.*|file","properties":{"source":{"type":"string","const":"file"},"path":{"type":"string"}}}
            """).Source();

        Assert.Contains("[ConfigMember(\"providers\", Shape = ConfigShape.Object, Keys = 1, Tag = \"source=env\")]", source);
        Assert.Contains("EnvProvider(string key, Action<EnvBuilder> configure)", source);
        Assert.Contains("FileProvider(string key, Action<FileBuilder> configure)", source);
        Assert.DoesNotContain(" Source(", source);
    }

    [Fact]
    public void Two_keys_cannot_be_one_verb()
    {
        const string objects = """
            "Config": {"at":"","properties":{"model":{"ref":"A"},"models":{"type":"object","additionalProperties":{"ref":"B"}}}},
            "A": {"at":"model","properties":{"x":{"type":"boolean"}}},
            "B": {"at":"models.*","properties":{"y":{"type":"boolean"}}}
            """;

        Assert.All(Facts.Generate(objects).Problems, static problem => Assert.Equal("OCG004", problem.Id));
        Assert.Contains(Facts.Generate(objects).Problems, static problem => problem.Message.Contains("ConfigBuilder.Model would write \"model\" and \"models\""));
        Assert.Empty(Facts.Generate(objects, "verb Config.models = ModelEntry").Problems);
    }

    [Fact]
    public void What_is_taken_over_from_another_object_is_flat_and_can_be_left_out()
    {
        var source = Facts.Generate(
            """
            "Config": {"at":"","properties":{"a":{"ref":"Account"},"c":{"ref":"Channel"}}},
            "Account": {"at":"a","properties":{"name":{"type":"string"},"token":{"type":"string"}}},
            "Channel": {"at":"c","extends":"Account","omit":["name"],"properties":{"port":{"type":"integer"}}}
            """).Source();

        Assert.Contains("ChannelBuilder Token(", source);
        Assert.Contains("ChannelBuilder Port(", source);
        Assert.DoesNotContain("ChannelBuilder Name(", source);
    }

    [Fact]
    public void Documentation_is_valid_XML_and_tells_bounds_default_and_place()
    {
        var api = Facts.Generate(
            """ "Config": {"at":"","properties":{"port":{"type":"integer","minimum":1,"maximum":9,"default":5},"name":{"type":"string","pattern":"^<a&b>$"}}} """,
            descriptions: "port Sets the port < 10 & > 0.");

        Assert.Contains("Sets the port &lt; 10 &amp; &gt; 0.", api.Source());
        Assert.Contains("A whole number. 1 to 9.", api.Source());
        Assert.Contains("JSON: <c>port</c>. Default: <c>5</c>. Source: OpenClaw 1.", api.Source());
        Assert.Contains("<exception cref=\"ArgumentNullException\"><paramref name=\"value\"/> is null.</exception>", api.Source());
        var comments = string.Concat(api.Source().Split('\n').Where(static line => line.Contains("///")).Select(static line => line.Trim()[3..]));
        Assert.Equal("^<a&b>$", System.Xml.Linq.XElement.Parse($"<all>{comments}</all>").Descendants("param").SelectMany(static p => p.Elements("c")).Single().Value);
    }

    [Theory]
    [InlineData("""{"type":"boolean"}""", "Sets <c>key</c> of <c>part</c>.")]
    [InlineData("""{"type":"array","items":{"type":"string"}}""", "Adds to the list <c>key</c> of <c>part</c>.")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"string"}}""", "Sets an entry of <c>key</c> of <c>part</c>.")]
    [InlineData("""{"type":"object","additionalProperties":true}""", "Configures the part <c>key</c> of <c>part</c>.")]
    public void What_nobody_has_described_says_where_it_stands(string schema, string summary) => Assert.Contains(
        $"<summary>{summary} It has no description yet.</summary>",
        Facts.Generate(
            """
            "Config": {"at":"","properties":{"part":{"ref":"Part"}}},
            "Part": {"at":"part","properties":{"key":SCHEMA}}
            """.Replace("SCHEMA", schema)).Source());

    [Theory]
    [InlineData("idleMinutes", " of minutes")]
    [InlineData("debounceMsByChannel", " of milliseconds")]
    [InlineData("maxCharsCap", " of characters")]
    [InlineData("rateLimitPerMinute", "")]
    [InlineData("Msx", "")]
    public void A_number_counts_what_its_key_says(string key, string unit) => Assert.Contains(
        $">A whole number{unit}.<",
        Facts.Generate(""" "Config": {"at":"","properties":{"KEY":{"type":"integer"}}} """.Replace("KEY", key)).Source());

    private static string[] Methods(string source, string start) =>
        [.. source.Split('\n').Select(static line => line.Trim()).Where(line => line.StartsWith("public " + start + "(", StringComparison.Ordinal)).Select(static line => line["public ConfigBuilder ".Length..])];
}
