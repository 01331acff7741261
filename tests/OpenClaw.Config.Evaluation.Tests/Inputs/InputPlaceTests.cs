using Microsoft.CodeAnalysis;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Evaluation.Tests.Inputs;

/// <summary>Values of a data file have their place there, and so has what is wrong with it.</summary>
public class InputPlaceTests
{
    private const string Types = """

        public enum Colour { Red, Green }
        public record Entry(string Name, int Port, string? Note = null, Colour Colour = Colour.Red);
        public record Odd(string Name, Uri Site);
        """;

    private const string ReadsJson = "foreach (var entry in OpenClawInput.Json<Entry[]>(\"data.json\")) { claw.Gateway(g => g.Port(entry.Port)); }";
    private const string ReadsCsv = "foreach (var entry in OpenClawInput.Csv<Entry>(\"data.csv\")) { claw.Gateway(g => g.Port(entry.Port)); }";

    [Theory]
    [InlineData(ReadsJson, "data.json", "[\n  // one\n  { name: 'a', port: [|99999|] }\n]\n")]
    [InlineData(ReadsCsv, "data.csv", "port,name\n [|99999|] ,a\n")]
    [InlineData("var port = OpenClawInput.Json<Dictionary<string, int>>(\"data.json\")[\"port\"]; claw.Gateway(g => g.Port(port));", "data.json", "{ 'port': [|99999|] }")]
    public void A_value_comes_from_its_place_in_the_file(string body, string name, string text)
    {
        var data = MarkedSource.Parse(text);
        var result = new InputProject(ConfigCompilation.Wrap(body) + Types).File(name, data.Text).Evaluate();

        var port = result.Documents[0].Document.Cursor["gateway"]["port"];
        var place = result.Locate(port.Origin!.Value);

        Assert.Equal(LocationKind.ExternalFile, place.Kind);
        Assert.Equal("/project/" + name, place.GetLineSpan().Path);
        Assert.Equal(data.Spans[0].Span, place.SourceSpan);
        Assert.Equal(1, data.Text.Take(place.SourceSpan.Start).Count(static c => c == '\n') - place.GetLineSpan().StartLinePosition.Line + 1);
        Assert.True(result.Locate(port.Origin.Argument).IsInSource);
    }

    [Theory]
    [InlineData(ReadsJson, "data.json", "[ { name: 'a', port: /*!a number is expected*/[|'x'|] } ]")]
    [InlineData(ReadsJson, "data.json", "[ { name: 'a', port: /*!1.5 has a fraction, and an int has none*/[|1.5|] } ]")]
    [InlineData(ReadsJson, "data.json", "[ { name: 'a', port: /*!3000000000 is more than an int holds*/[|3000000000|] } ]")]
    [InlineData(ReadsJson, "data.json", "[ { name: /*!put it in quotes*/[|7|], port: 1 } ]")]
    [InlineData(ReadsJson, "data.json", "[ { name: /*!null has no place here*/[|null|], port: 1 } ]")]
    [InlineData(ReadsJson, "data.json", "[ { name: 'a', /*!did you mean port?*/[|prot|]: 1, port: 1 } ]")]
    [InlineData(ReadsJson, "data.json", "[ /*!this Entry has no port*/[|{|] name: 'a' } ]")]
    [InlineData(ReadsJson, "data.json", "[ { name: 'a', port: 1, /*!port is written twice*/[|port|]: 2 } ]")]
    [InlineData(ReadsJson, "data.json", "[ { name: 'a', port: 1, /*!Port is written twice; upper and lower case count as equal*/[|PORT|]: 2 } ]")]
    [InlineData(ReadsJson, "data.json", "[ { name: 'a', port: 1, colour: /*!\"blue\" is no Colour, which is one of Red, Green*/[|'blue'|] } ]")]
    [InlineData(ReadsJson, "data.json", "/*!this is an object, and a list is expected*/[|{}|]")]
    [InlineData(ReadsJson, "data.json", "[ 1 /*!this is no JSON*/[|x|] ]")]
    [InlineData(ReadsCsv, "data.csv", "name,port\na,/*!this is \"x\", and a number is expected*/[|x|]\n")]
    [InlineData(ReadsCsv, "data.csv", "name,port\na,/*!this cell is empty, and Port is needed*/[||]\n")]
    [InlineData(ReadsCsv, "data.csv", "name,port\n/*!this line has 1 cells, and the first line names 2 columns*/[|a|]\n")]
    [InlineData(ReadsCsv, "data.csv", "port,/*!did you mean name?*/[|nmae|],name\n1,a,b\n")]
    [InlineData(ReadsCsv, "data.csv", "/*!there is no column for Port of Entry*/[|name|]\na\n")]
    [InlineData(ReadsCsv, "data.csv", "name,/*!two columns are named NAME*/[|NAME|]\na,b\n")]
    [InlineData(ReadsCsv, "data.csv", "name,port\n/*!is never closed*/[|\"|]a,1\n")]
    [InlineData(ReadsCsv, "data.csv", "/*!the file is empty*/[||]")]
    [InlineData("OpenClawInput.Json<Odd>(\"data.json\");", "data.json", "{ name: 'a', site: /*!no data becomes a System.Uri*/[|'x:y'|] }")]
    public void What_is_wrong_is_told_at_its_place(string body, string name, string text)
    {
        var data = MarkedSource.Parse(text);
        var result = new InputProject(ConfigCompilation.Wrap(body) + Types).File(name, data.Text).Evaluate();

        var problem = Assert.Single(result.Problems);
        Assert.Contains(data.Spans[0].Expectation!, problem.Message, StringComparison.Ordinal);
        Assert.Equal("/project/" + name, result.Locate(problem.Span).GetLineSpan().Path);
        Assert.Equal(data.Spans[0].Span, result.Locate(problem.Span).SourceSpan);
        Assert.StartsWith("OpenClawInput.", result.Locate(problem.Trail[0]) is { SourceTree: { } tree, SourceSpan: var call } ? tree.ToString().Substring(call.Start) : "", StringComparison.Ordinal);
        Assert.All(result.Documents, static document => Assert.False(document.CanBeEmitted));
        var thrown = Assert.Throws<FormatException>(() => new InputProject(ConfigCompilation.Wrap(body) + Types).File(name, data.Text).Run());
        Assert.StartsWith(name + "(", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OpenClawInput.Json<int>(\"other.json\");", "the project lists no data file \"other.json\"; add <OpenClawInput Include=\"other.json\" />")]
    [InlineData("OpenClawInput.Json<int>(\"dta.json\");", "did you mean \"data.json\"?")]
    [InlineData("OpenClawInput.Json<int>(\"../data.json\");", "leaves the project")]
    [InlineData("OpenClawInput.Json<int>(\"/etc/passwd\");", "is an absolute path")]
    [InlineData("OpenClawInput.Json<int>(\"C:/data.json\");", "is an absolute path")]
    [InlineData("OpenClawInput.Json<int>(\"a\\\\data.json\");", "has a backslash")]
    [InlineData("OpenClawInput.Json<int>(\"\");", "the name of a data file is empty")]
    [InlineData("OpenClawInput.Json<int>(\"huge.json\");", "more than the 4,194,304 that are read")]
    [InlineData("OpenClawInput.Property(\"Enviroment\");", "the project does not expose the property Enviroment; add <OpenClawInputProperty Include=\"Enviroment\" />")]
    [InlineData("OpenClawInput.Property(\"Enviroment\");", "did you mean Environment?")]
    [InlineData("OpenClawInput.Property(\"Other\", \"x\");", "the project does not expose the property Other")]
    [InlineData("OpenClawInput.Property(\"Environment\");", "the property Environment has no value in this build")]
    public void What_the_project_does_not_give_is_told_at_the_call(string body, string message)
    {
        var result = new InputProject(ConfigCompilation.Wrap(body)).File("data.json", "1").File("huge.json", new string(' ', 5_000_000)).Property("Environment", "").Evaluate();

        var problem = Assert.Single(result.Problems);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.True(result.Locate(problem.Span).IsInSource);
    }

    [Fact]
    public void A_hostile_file_ends_in_a_few_messages()
    {
        var deep = new InputProject(ConfigCompilation.Wrap("OpenClawInput.Json<int[]>(\"data.json\");")).File("data.json", new string('[', 100_000)).Evaluate();
        Assert.Contains("nested deeper", Assert.Single(deep.Problems).Message, StringComparison.Ordinal);

        var wide = new InputProject(ConfigCompilation.Wrap("OpenClawInput.Csv<Entry>(\"data.csv\");") + Types).File("data.csv", "name,port\n" + string.Concat(Enumerable.Repeat("a,b\n", 100_000))).Evaluate();
        Assert.Equal(20, wide.Problems.Count);
    }
}
