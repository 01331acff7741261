using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Json;

namespace OpenClaw.Config.Model.Tests.Files;

/// <summary>The file as a whole: what does not parse, what is no object, and the forms of older versions.</summary>
public sealed class ConfigFileTests
{
    [Theory]
    [InlineData("", "F1")]
    [InlineData("  ", "F1")]
    [InlineData("{gateway:", "F1")]
    [InlineData("gateway:\n  port: 1", "F1")]
    [InlineData("[]", "F2")]
    [InlineData("null", "F2")]
    [InlineData("5", "F2")]
    public void Unreadable(string text, string rule)
    {
        var reading = Read(text);

        Assert.False(reading.IsReadable);
        Assert.Equal((rule, string.Empty), (Assert.Single(reading.Problems).RuleId, reading.Problems[0].ReportedPath));
        Assert.Same(reading.Files[0].File, reading.Problems[0].Origin!.Value.File);
        Assert.False(reading.Document.IsComplete);
    }

    [Theory]
    [InlineData("\uFEFF{}")]
    [InlineData("/* c */ { // d\n 'a': 0x1F, b: +1, }")]
    [InlineData("{a:1,a:2}")]
    public void Readable(string text) => Assert.Empty(Read(text).Problems);

    [Theory]
    [InlineData("{agents:{list:[{id:'main'},{id:'ops',default:true}]}}", """{"agents":{"entries":{"main":{},"ops":{"default":true}}}}""", "agents.entries agents.entries")]
    [InlineData("{agents:{list:[]}}", """{"agents":{"entries":{}}}""", "agents.entries")]
    [InlineData("{agents:{list:[{id:'Main'}]}}", """{"agents":{"list":[{"id":"Main"}]}}""", "")]
    [InlineData("{agents:{list:[{id:'a'},{id:'a'}]}}", """{"agents":{"list":[{"id":"a"},{"id":"a"}]}}""", "")]
    [InlineData("{agents:{list:[{id:'a',contextTokens:1}]}}", """{"agents":{"entries":{"a":{}}}}""", "agents.list[0].contextTokens agents.entries")]
    [InlineData("{agents:{entries:{},list:[{id:'a'}]}}", """{"agents":{"entries":{},"list":[{"id":"a"}]}}""", "")]
    [InlineData("{agents:{entries:{a:{default:true}}}}", """{"agents":{"entries":{"a":{"default":true}}}}""", "agents.entries")]
    [InlineData("{agents:{entries:{a:{default:true},b:{default:true}}}}", """{"agents":{"entries":{"a":{"default":true},"b":{"default":true}}}}""", "")]
    [InlineData("{agents:{ownership:'explicit',entries:{a:{default:true}}}}", """{"agents":{"ownership":"explicit","entries":{"a":{"default":true}}}}""", "")]
    [InlineData("{agents:{defaults:{contextTokens:5,workspace:'x'}}}", """{"agents":{"defaults":{"workspace":"x"}}}""", "agents.defaults.contextTokens")]
    [InlineData("{agents:{entries:{a:{contextTokens:5}}}}", """{"agents":{"entries":{"a":{}}}}""", "agents.entries.a.contextTokens")]
    [InlineData("{models:{providers:{my:{contextWindow:5}}}}", """{"models":{"providers":{"my":{}}}}""", "models.providers.my.contextWindow")]
    [InlineData("{models:{providers:{my:{contextTokens:'x',models:[{id:'a'},{id:'b',contextTokens:1},7]}}}}", """{"models":{"providers":{"my":{"models":[{"id":"a","contextTokens":"x"},{"id":"b","contextTokens":1},7]}}}}""", "models.providers.my.contextTokens")]
    public void Older_forms_are_moved_with_a_warning(string text, string expected, string warnings)
    {
        var reading = Read(text);

        Assert.True(reading.IsReadable);
        Assert.Equal(JsonWriter.Write(Json5Reader.Read(null, expected).Root!), JsonWriter.Write(reading.Document.Root));
        Assert.Equal(warnings, string.Join(' ', reading.Problems.Select(static problem => problem.ReportedPath)));
    }

    [Fact]
    public void What_has_been_read_comes_out_of_another_reading_as_it_is()
    {
        var root = Read("{a:'$${X}$$${Y}',agents:{list:[{id:'a'}]}}").Document.Root;

        Assert.Same(root, AsRead.Of(root).Root);
        Assert.Same(root, AsRead.Of(root, new Dictionary<string, string> { ["X"] = "1" }).Root);
    }

    private static ConfigFileReading Read(string text) => ConfigFile.Read("/etc/claw/openclaw.json", text, new NoFiles(isKnown: true));
}
