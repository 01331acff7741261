namespace OpenClaw.Config.Tests.Generation;

/// <summary>What nobody has decided stops the build and says where to decide it.</summary>
public class DecisionTests
{
    private const string TwoSections = """
        "Config": {"at":"","properties":{"browser":{"ref":"Browser"},"cron":{"ref":"Cron"}}},
        "Browser": {"at":"browser","properties":{"cleanup":{"ref":"Toggle"}}},
        "Cron": {"at":"cron","properties":{"triggers":{"ref":"Toggle"}}},
        "Toggle": {"at":"browser.cleanup","properties":{"enabled":{"type":"boolean"}}}
        """;

    [Fact]
    public void A_shape_of_two_sections_must_be_decided()
    {
        var problem = Assert.Single(Facts.Generate(TwoSections).Problems);

        Assert.Equal("OCG003", problem.Id);
        Assert.Contains("Toggle is used by 2 sections (browser, cron)", problem.Message);
    }

    [Theory]
    [InlineData("share Toggle", new[] { "ToggleBuilder" })]
    [InlineData("share Toggle = Switch", new[] { "SwitchBuilder" })]
    [InlineData("split Toggle", new[] { "BrowserCleanupBuilder", "CronTriggersBuilder" })]
    [InlineData("use Toggle at browser.* = Tidy", new[] { "TidyBuilder", "ToggleBuilder" })]
    public void A_decision_names_the_types(string names, string[] types)
    {
        var api = Facts.Generate(TwoSections, names);

        Assert.Empty(api.Problems);
        Assert.All(types, type => Assert.Contains($"class {type} ", api.Source()));
        Assert.Equal(3 + types.Length, api.Source().Split("public sealed partial class").Length - 1);
    }

    [Fact]
    public void What_belongs_to_a_shared_shape_is_decided_with_it()
    {
        const string objects = """
            "Config": {"at":"","properties":{"a":{"ref":"Outer"},"b":{"ref":"Outer"}}},
            "Outer": {"at":"a","properties":{"middle":{"ref":"Middle"}}},
            "Middle": {"at":"a.middle","properties":{"inner":{"ref":"Inner"}}},
            "Inner": {"at":"a.middle.inner","properties":{"on":{"type":"boolean"}}}
            """;

        Assert.Empty(Facts.Generate(objects, "share Outer").Problems);
        Assert.Equal(3, Facts.Generate(objects).Problems.Count);
    }

    [Fact]
    public void Each_channel_and_each_plugin_is_a_section()
    {
        const string objects = """
            "Config": {"at":"","properties":{"channels":{"ref":"Channels"}}},
            "Channels": {"at":"channels","properties":{"a":{"ref":"A"},"b":{"ref":"B"}}},
            "A": {"at":"channels.a","properties":{"x":{"ref":"Toggle"},"y":{"ref":"Toggle"}}},
            "B": {"at":"channels.b","properties":{"x":{"ref":"Toggle"}}},
            "Toggle": {"at":"channels.a.x","properties":{"enabled":{"type":"boolean"}}}
            """;

        Assert.Contains("(channels.a, channels.b)", Assert.Single(Facts.Generate(objects).Problems).Message);
    }

    [Fact]
    public void Two_shapes_cannot_have_one_name()
    {
        var problems = Facts.Generate(TwoSections, "share Toggle = Cron").Problems;

        Assert.Contains(problems, static problem => problem.Id == "OCG004" && problem.Message.Contains("CronBuilder"));
    }

    [Fact]
    public void Variants_that_nothing_tells_apart_must_be_decided()
    {
        const string objects = """
            "Config": {"at":"","properties":{"channel":{"ref":"Channel"}}},
            "One": {"at":"channel|one","properties":{"name":{"type":"string"}}},
            "Many": {"at":"channel|many","properties":{"names":{"type":"array","items":{"type":"string"}}}}
            """;
        const string unions = """ "Channel": {"anyOf":[{"ref":"One"},{"ref":"Many"}]} """;

        Assert.Contains(Facts.Generate(objects, unions: unions).Problems, static problem => problem.Id == "OCG003" && problem.Message.Contains("One, Many"));

        var merged = Facts.Generate(objects, "merge Channel = Either", unions: unions);
        Assert.Empty(merged.Problems);
        Assert.Contains("Channel(Action<EitherBuilder> configure)", merged.Source());
    }

    [Theory]
    [InlineData("share Nothing", "", "")]
    [InlineData("verb Config.nothing = X", "", "")]
    [InlineData("sharing Toggle", "", "")]
    [InlineData("", "browser.nothing Duration", "")]
    [InlineData("", "browser.on Duration", "")]
    [InlineData("", "", "browser.nothing Does nothing.")]
    public void A_line_that_decides_nothing_is_an_error(string names, string semantics, string descriptions)
    {
        const string objects = """
            "Config": {"at":"","properties":{"browser":{"ref":"Browser"}}},
            "Browser": {"at":"browser","properties":{"on":{"type":"boolean"}}}
            """;

        var problem = Assert.Single(Facts.Generate(objects, names, semantics, descriptions).Problems);

        Assert.Equal("OCG002", problem.Id);
        Assert.Contains("line 1", problem.Message);
    }

    [Theory]
    [InlineData("browser Opens pages.\nbrowser.on Opens pages.", "line 2: says what line 1 says")]
    [InlineData("browser.on opens pages.", "is no sentence")]
    [InlineData("browser.on Opens pages", "is no sentence")]
    [InlineData("browser.on", "is no sentence")]
    public void A_description_is_a_sentence_and_stands_once(string descriptions, string objection)
    {
        const string objects = """
            "Config": {"at":"","properties":{"browser":{"ref":"Browser"}}},
            "Browser": {"at":"browser","properties":{"on":{"type":"boolean"}}}
            """;

        var problem = Assert.Single(Facts.Generate(objects, descriptions: descriptions).Problems);

        Assert.Equal("OCG005", problem.Id);
        Assert.Contains(objection, problem.Message);
    }

    [Fact]
    public void One_description_serves_all_places_of_a_pattern() =>
        Assert.Empty(Facts.Generate(TwoSections, "split Toggle", descriptions: "{browser.cleanup,cron.*}.enabled Decides whether it is done.").Problems);

    [Fact]
    public void Facts_that_are_no_JSON_are_one_problem_and_no_crash() =>
        Assert.Equal("OCG001", Assert.Single(Facts.Generate("\"Config\": {")!.Problems).Id);
}
