using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Tests.Files;

/// <summary><c>$include</c>: what is merged how, what is refused, and whose place a node has.</summary>
public sealed class ConfigFileIncludeTests
{
    private const string Main = "/etc/claw/openclaw.json";

    [Theory]
    [InlineData("""{$include:"a.json"}""", """{"gateway":{"port":1}}""", """{"gateway":{"port":1}}""")]
    [InlineData("""{gateway:{$include:"./a.json"}}""", """{"port":1}""", """{"gateway":{"port":1}}""")]
    [InlineData("""{bindings:[{$include:"a.json"},2]}""", """{"agentId":"x"}""", """{"bindings":[{"agentId":"x"},2]}""")]
    [InlineData("""{gateway:{$include:"a.json"}}""", "7", """{"gateway":7}""")]
    [InlineData("""{$include:"a.json",gateway:{bind:"lan"},x:1}""", """{"gateway":{"port":1,"bind":"auto"},"y":2}""", """{"gateway":{"port":1,"bind":"lan"},"y":2,"x":1}""")]
    [InlineData("""{$include:"a.json",l:[3],n:{o:{p:1}}}""", """{"l":[1,2],"n":{"o":{"q":2}}}""", """{"l":[1,2,3],"n":{"o":{"q":2,"p":1}}}""")]
    [InlineData("""{$include:"a.json",l:null}""", """{"l":[1]}""", """{"l":null}""")]
    [InlineData("""{$include:[]}""", "1", "{}")]
    [InlineData("""{$include:["a.json"]}""", """[1]""", "[1]")]
    [InlineData("""{$include:["a.json","a.json"]}""", """{"l":[1]}""", """{"l":[1,1]}""")]
    [InlineData("""{$include:["a.json"]}""", """{"constructor":1,"n":{"prototype":2},"l":[{"prototype":3}]}""", """{"n":{},"l":[{"prototype":3}]}""")]
    [InlineData("""{$include:"a.json"}""", """{"constructor":1}""", """{"constructor":1}""")]
    public void Content_takes_the_place_of_the_object(string text, string included, string expected)
    {
        var reading = ConfigFile.Read(Main, "{root:" + text + "}", Files(included));

        Assert.Empty(reading.Problems);
        var root = reading.Document.Root.Find("root")!.Node;
        Assert.Equal(Compact(expected), JsonWriter.Write(root));
    }

    [Theory]
    [InlineData("""{$include:5}""")]
    [InlineData("""{$include:{}}""")]
    [InlineData("""{$include:null}""")]
    [InlineData("""{$include:["a.json",5]}""")]
    [InlineData("""{$include:"a.json",x:1}""", "5")]
    [InlineData("""{$include:"../a.json"}""")]
    [InlineData("""{$include:"/etc/a.json"}""")]
    [InlineData("""{$include:"/etc/clawed/a.json"}""")]
    [InlineData("""{$include:"b/../../claws/a.json"}""")]
    [InlineData("""{$include:"missing.json"}""")]
    [InlineData("""{$include:"a\0.json"}""")]
    [InlineData("""{$include:"openclaw.json"}""")]
    [InlineData("""{$include:"a.json"}""", """{x:{$include:"./a.json"}}""")]
    [InlineData("""{$include:"a.json"}""", """{x:""")]
    [InlineData("""{$include:"a.json"}""", "")]
    [InlineData("""{"__proto__":{$include:"missing.json"}}""")]
    public void Refused(string text, string included = "{}")
    {
        var reading = ConfigFile.Read(Main, "{gateway:" + text + "}", Files(included));

        Assert.False(reading.IsReadable);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("F3", "", false), (problem.RuleId, problem.ReportedPath, problem.IsWarning));
        Assert.False(reading.Document.IsComplete);
    }

    [Fact]
    public void Paths_are_relative_to_the_including_file_and_ten_deep()
    {
        var texts = Enumerable.Range(1, 10).ToDictionary(
            static i => $"/etc/claw/{string.Concat(Enumerable.Repeat("d/", i))}x.json",
            static i => i == 10 ? "{x:1}" : "{$include:'d/x.json'}");
        Assert.True(ConfigFile.Read(Main, "{$include:'d/x.json'}", new MemoryFiles(texts)).IsReadable);

        texts[$"/etc/claw/{string.Concat(Enumerable.Repeat("d/", 10))}x.json"] = "{$include:'d/x.json'}";
        texts[$"/etc/claw/{string.Concat(Enumerable.Repeat("d/", 11))}x.json"] = "{x:1}";
        Assert.False(ConfigFile.Read(Main, "{$include:'d/x.json'}", new MemoryFiles(texts)).IsReadable);
    }

    [Fact]
    public void Links_must_not_lead_out_of_the_folder_unless_there_is_another_root()
    {
        var files = Files("{}");
        files.Links["/etc/claw/a.json"] = "/srv/parts/a.json";
        Assert.False(ConfigFile.Read(Main, "{$include:'a.json'}", files).IsReadable);
        Assert.True(ConfigFile.Read(Main, "{$include:'a.json'}", files, new ConfigFileOptions { IncludeRoots = ["/srv/parts/"] }).IsReadable);

        files.Links["/etc/claw"] = "/srv/parts";
        Assert.True(ConfigFile.Read(Main, "{$include:'a.json'}", files).IsReadable);
    }

    [Fact]
    public void Nodes_keep_the_file_they_come_from_and_the_way_there()
    {
        const string Text = "{$include:'a.json',gateway:{bind:'lan'}}";
        const string Part = "{gateway:{port:18789}}";
        var reading = ConfigFile.Read(Main, Text, Files(Part));

        Assert.Equal(["/etc/claw/openclaw.json", "/etc/claw/a.json"], reading.Files.Select(static file => file.File.Path));
        var port = reading.Document.Cursor["gateway"]["port"].Origin!;
        Assert.Same(reading.Files[1].File, port.Value.File);
        Assert.Equal("18789", Part.Substring(port.Value.Start, port.Value.Length));
        var way = Assert.Single(port.Trail);
        Assert.Equal("'a.json'", Text.Substring(way.Start, way.Length));
        Assert.Same(reading.Files[0].File, reading.Document.Cursor["gateway"]["bind"].Origin!.Value.File);
    }

    [Fact]
    public void A_file_that_is_not_at_hand_leaves_only_what_lies_over_it_known()
    {
        var files = Files("{}");
        files.Unknown.Add("/etc/claw/a.json");
        var reading = ConfigFile.Read(Main, "{$include:'a.json',gateway:{bind:'lan'},l:[1]}", files);

        Assert.True(reading.IsReadable);
        Assert.True(Assert.Single(reading.Problems).IsOwn);
        var root = reading.Document.Cursor;
        Assert.Equal("lan", root["gateway"]["bind"].Text);
        Assert.True(root["gateway"]["port"].IsUnknown);
        Assert.True(root["agents"].IsUnknown);
        Assert.True(root["l"].IsUnknown);
    }

    [Fact]
    public void Files_that_multiply_do_not_take_for_ever()
    {
        var texts = Enumerable.Range(0, 10).ToDictionary(static i => $"/etc/claw/{i}.json", static i => $"{{$include:[{string.Join(',', Enumerable.Repeat($"'{i + 1}.json'", 50))}]}}");
        Assert.False(ConfigFile.Read(Main, "{$include:'0.json'}", new MemoryFiles(texts)).IsReadable);
    }

    [Theory]
    [InlineData(@"C:\claw\openclaw.json", "parts\\a.json", @"C:/claw/parts/a.json")]
    [InlineData(@"C:\claw\openclaw.json", "c:/CLAW/a.json", @"c:/CLAW/a.json")]
    [InlineData(@"\\host\share\openclaw.json", "a.json", @"\\host/share/a.json")]
    [InlineData("conf/openclaw.json", "./a.json", "conf/a.json")]
    [InlineData("openclaw.json", "x/../a.json", "a.json")]
    public void Paths_follow_the_platform_of_the_configuration(string main, string include, string path)
    {
        var files = new MemoryFiles(new() { [path] = "{}" });
        Assert.True(ConfigFile.Read(main, $"{{$include:{JsonWriter.Write(new ConfigText(include))}}}", files).IsReadable);
    }

    private static MemoryFiles Files(string included) => new(new() { ["/etc/claw/a.json"] = included, ["/etc/a.json"] = "{}", ["/etc/clawed/a.json"] = "{}", ["/etc/claws/a.json"] = "{}" });

    private static string Compact(string json) => JsonWriter.Write(Json5Reader.Read(null, json).Root!);
}
