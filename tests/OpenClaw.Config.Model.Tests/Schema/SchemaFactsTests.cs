using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Tests.Schema;

public sealed class SchemaFactsTests
{
    private static readonly SchemaFacts Facts = SchemaFacts.For();

    [Fact]
    public void The_embedded_facts_are_read_once() => Assert.Same(Facts, SchemaFacts.For("2026.9.6"));

    [Fact]
    public void A_version_that_is_not_embedded_is_refused_by_name() =>
        Assert.Contains("2026.9.6", Assert.Throws<ArgumentException>(static () => SchemaFacts.For("2020.1.1")).Message);

    [Theory]
    [InlineData("gateway.port", SchemaTypes.Integer)]
    [InlineData("bindings.0.match.channel", SchemaTypes.Text)]
    [InlineData("bindings.[].match.channel", SchemaTypes.Text)]
    [InlineData("agents.entries.main.tools.exec.mode", SchemaTypes.Text)]
    [InlineData("channels.telegram.accounts.family.enabled", SchemaTypes.Boolean)]
    public void A_path_leads_to_what_may_stand_there(string path, SchemaTypes types) =>
        Assert.All(Found(path), node => Assert.Equal(types, node.Types));

    [Fact]
    public void Variants_of_a_union_are_all_followed()
    {
        Assert.Equal(["managed-native", "external-native", "container"], Found("channels.signal.transport.kind").Select(static node => ((ConfigText)node.Values[0]).Value));
        Assert.Empty(Facts.Find(["gateway", "prt"]));
        Assert.Empty(Facts.Find(["gateway", "port", "more"]));
    }

    [Fact]
    public void Extends_takes_over_properties_but_not_those_omitted()
    {
        var facts = SchemaFacts.Parse("""
            { openclaw: '1', root: 'C', scalars: {}, enums: {}, unions: {}, objects: {
              A: { at: 'a', additionalProperties: true, required: ['x'], properties: { x: { type: 'string' }, y: { type: 'string' } } },
              B: { at: 'b', extends: 'A', omit: ['x'], properties: { y: { type: 'boolean' }, z: { type: 'null' } } },
              C: { at: '', properties: { a: { ref: 'A' }, b: { ref: 'B', default: {} } } } } }
            """);
        var b = facts.Root.Find("b")!;

        Assert.Equal(["y", "z"], b.Node.Properties.Select(static property => property.Name));
        Assert.Equal(SchemaTypes.Boolean, b.Node.Find("y")!.Node.Types);
        Assert.True(b.Node.IsOpen);
        Assert.NotNull(b.Default);
        Assert.True(facts.Root.Find("a")!.Node.Find("x")!.IsRequired);
    }

    [Theory]
    [InlineData("{ openclaw: '1', root: 'X', scalars: {}, enums: {}, unions: {}, objects: {} }", "X")]
    [InlineData("{ openclaw: '1', root: 'X', scalars: {}, enums: {}, unions: {}, objects: { X: { properties: { x: { ref: 'X' } } } } }", "contains itself")]
    [InlineData("{ openclaw: '1', root: 'X', scalars: { X: { type: 'string', contains: 1 } }, enums: {}, unions: {}, objects: {} }", "contains")]
    [InlineData("{ openclaw: '1', root: 'X', scalars: {}, enums: {}, unions: {} }", "objects")]
    [InlineData("[]", "object")]
    [InlineData("{", "line 1")]
    public void Facts_of_another_form_are_refused(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<InvalidDataException>(() => SchemaFacts.Parse(text)).Message);

    [Theory]
    [InlineData("trimm gateway.port")]
    [InlineData("trim")]
    [InlineData("trim a.{b,c")]
    public void Exceptions_of_another_form_are_refused(string line) => Assert.Throws<InvalidDataException>(() => SchemaExceptions.Read(line));

    [Fact]
    public void Every_path_of_the_exceptions_is_one_of_the_schema()
    {
        using var stream = typeof(SchemaFacts).Assembly.GetManifestResourceStream("OpenClaw.Config.Model.Schema.exceptions.map")!;
        using var reader = new StreamReader(stream);
        // Keys that are gone from the schema.
        string[] elsewhere = ["migrated", "dropped", "roster"];
        var lines = reader.ReadToEnd().Split('\n').Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => !elsewhere.Contains(words[0])).ToArray();

        Assert.NotEmpty(lines);
        Assert.All(lines.SelectMany(static words => SchemaExceptions.Braces(words[1].Replace("#key", string.Empty))), path =>
            Assert.NotEmpty(Facts.Find(path.Replace("[]", ".[]").Replace("channels.*", "channels.slack").Replace("entries.*.config", "entries.openai.config").Split('.'))));
    }

    [Fact]
    public void Every_pattern_of_the_facts_is_translated()
    {
        var patterns = new Dictionary<string, SchemaPattern>();
        foreach (var node in Facts.AllPaths().SelectMany(static path => Facts.Find(path.Replace("[]", ".[]").Split('.'))).SelectMany(SchemaText.Flatten))
        {
            foreach (var part in node.AllOf.Append(node).Concat(node.KeyNames is { } names ? [names] : []))
            {
                if (part.Pattern is { } pattern)
                {
                    patterns[pattern.Source] = pattern;
                }
            }
        }

        Assert.InRange(patterns.Count, 30, int.MaxValue);
        Assert.All(patterns.Values, static pattern => Assert.True(pattern.IsTranslated, pattern.Source));
    }

    [Fact]
    public void All_paths_are_listed_once_and_can_be_found()
    {
        var paths = Facts.AllPaths().ToArray();

        Assert.Equal(paths.Length, paths.Distinct().Count());
        Assert.InRange(paths.Length, 6_000, 10_000);
        Assert.All(paths, static path => Assert.NotEmpty(Facts.Find(path.Replace("[]", ".[]").Split('.'))));
    }

    private static IReadOnlyList<SchemaNode> Found(string path)
    {
        var found = Facts.Find(path.Split('.'));
        Assert.NotEmpty(found);
        return found;
    }
}
