using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Tests.Files;

/// <summary><c>${NAME}</c>: what is filled in from where, what is missing, what is no reference at all.</summary>
public sealed class ConfigFileVariableTests
{
    private static readonly Dictionary<string, string> Environment = new() { ["A_B"] = "x", ["_1"] = "y", ["EMPTY"] = "", ["NESTED"] = "${A_B}", ["HTTP_PROXY"] = "host" };

    [Theory]
    [InlineData("${A_B}", "x")]
    [InlineData("a${A_B}b${_1}", "axby")]
    [InlineData("$${A_B}", "${A_B}")]
    [InlineData("$$${A_B}", "$${A_B}")]
    [InlineData("$$$${A_B}", "$$${A_B}")]
    [InlineData("$A_B", "$A_B")]
    [InlineData("${a_b}", "${a_b}")]
    [InlineData("${1A}", "${1A}")]
    [InlineData("${}", "${}")]
    [InlineData("${A_B", "${A_B")]
    [InlineData("${ A_B }", "${ A_B }")]
    [InlineData("$${a}${A_B}", "$${a}x")]
    [InlineData("${NESTED}", "${A_B}")]
    [InlineData("${", "${")]
    [InlineData("$", "$")]
    public void Filled_in(string text, string expected)
    {
        var reading = Read($"{{a:'{text}'}}", Environment);

        Assert.Empty(reading.Problems);
        Assert.Equal(expected, reading.Document.Cursor["a"].Text);
    }

    [Fact]
    public void Keys_are_left_alone() => Assert.NotNull(Read("{'${A_B}':1}", Environment).Document.Root.Find("${A_B}"));

    [Theory]
    [InlineData("{a:'${NONE}'}", "a")]
    [InlineData("{a:'${EMPTY}'}", "a")]
    [InlineData("{a:['x',{b:'${NONE}'}]}", "a[1].b")]
    [InlineData("{models:{'a.b':{c:'${NONE}'}}}", "models[\"a.b\"].c")]
    [InlineData("{'a-b:c':{'1':'${NONE}'}}", "a-b:c[\"1\"]")]
    public void Missing_is_a_warning_and_the_text_stays(string text, string path)
    {
        var reading = Read(text, Environment);

        Assert.True(reading.IsReadable);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("F4", path, true), (problem.RuleId, problem.ReportedPath, problem.IsWarning));
    }

    [Fact]
    public void What_is_missing_is_checked_as_the_text_that_it_is()
    {
        const string Text = "{gateway:{bind:'${NONE}'}}";
        Assert.Single(SchemaCheck.Check(Read(Text, Environment).Document, SchemaFacts.For()));
        Assert.Empty(SchemaCheck.Check(Read(Text, null).Document, SchemaFacts.For()));
    }

    [Theory]
    [InlineData("$${NONE}", 1)]
    [InlineData("${NONE}", 0)]
    [InlineData("$${NONE}${NONE}", 0)]
    public void An_escaped_reference_is_text_even_where_nothing_is_known_of_the_environment(string value, int violations) =>
        Assert.Equal(violations, SchemaCheck.Check(Read($"{{gateway:{{bind:'{value}'}}}}", null).Document, SchemaFacts.For()).Count);

    [Theory]
    [InlineData("{MY:'own'}", "${MY}", "own")]
    [InlineData("{' MY ':'own'}", "${MY}", "own")]
    [InlineData("{my:'own'}", "${MY}", null)]
    [InlineData("{MY:'  '}", "${MY}", null)]
    [InlineData("{MY:'${A_B}'}", "${MY}", null)]
    [InlineData("{MY:'$${A_B}'}", "${MY}", "$${A_B}")]
    [InlineData("{MY:5}", "${MY}", null)]
    [InlineData("{A_B:'own'}", "${A_B}", "x")]
    [InlineData("{EMPTY:'own'}", "${EMPTY}", "own")]
    [InlineData("{NODE_OPTIONS:'own'}", "${NODE_OPTIONS}", null)]
    [InlineData("{HTTP_PROXY:'own'}", "${HTTP_PROXY}", "host")]
    [InlineData("{LD_ANYTHING:'own'}", "${LD_ANYTHING}", null)]
    [InlineData("{CARGO_TARGET_X_LINKER:'own'}", "${CARGO_TARGET_X_LINKER}", null)]
    [InlineData("{OPENCLAW_INCLUDE_ROOTS:'own'}", "${OPENCLAW_INCLUDE_ROOTS}", null)]
    [InlineData("{Z_AI_API_KEY:'own'}", "${ZAI_API_KEY}", "own")]
    public void The_configuration_adds_variables_of_its_own(string vars, string text, string? expected)
    {
        var reading = Read($"{{env:{{vars:{vars}}},a:'{text}'}}", Environment);

        Assert.Equal(expected ?? text, reading.Document.Cursor["a"].Text);
        Assert.Equal(expected is null, reading.Problems.Any(static problem => problem.ReportedPath == "a"));
    }

    private static ConfigFileReading Read(string text, Dictionary<string, string>? environment) =>
        ConfigFile.Read("/etc/claw/openclaw.json", text, new NoFiles(isKnown: true), new ConfigFileOptions { Environment = environment });
}
