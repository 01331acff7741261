using System.Diagnostics;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Tests.Json;

public sealed class Json5ReaderTests
{
    private static readonly SourceFile File = new("openclaw.json");

    [Fact]
    public void Every_node_knows_the_place_of_its_value_and_of_its_key()
    {
        const string text = "{ a: [ 'x', { \"b\" : -1.5 } ], 'c': null }";
        var root = Assert.IsType<ConfigObject>(Json5Reader.Read(File, text).Root);

        Assert.Equal((text, null), Places(text, root));
        var a = Assert.IsType<ConfigArray>(root.Find("a")!.Node);
        Assert.Equal(("[ 'x', { \"b\" : -1.5 } ]", "a"), Places(text, a));
        Assert.Equal(("'x'", null), Places(text, a.Items[0]));
        Assert.Equal(("{ \"b\" : -1.5 }", null), Places(text, a.Items[1]));
        Assert.Equal(("-1.5", "\"b\""), Places(text, ((ConfigObject)a.Items[1]).Find("b")!.Node));
        Assert.Equal(("null", "'c'"), Places(text, root.Find("c")!.Node));
        Assert.Same(File, a.Origin!.Value.File);
    }

    [Fact]
    public void The_last_of_equal_keys_wins_and_the_others_are_remembered()
    {
        const string text = "{ a: 1, b: 2, 'a': 3 }";
        var property = ((ConfigObject)Json5Reader.Read(File, text).Root!).Find("a")!;

        Assert.Equal(3, ((ConfigNumber)property.Node).Value);
        Assert.Equal("'a'", Places(text, property.Node).Name);
        Assert.Equal(1, ((ConfigNumber)Assert.Single(property.Replaced)).Value);
    }

    [Fact]
    public void A_fixed_origin_and_marks_reach_every_node()
    {
        var origin = new Origin(new SourceSpan(File, 7, 3));
        var root = (ConfigObject)Json5Reader.Read(null, "{a:[1]}", new() { Origin = origin, Marks = NodeMarks.Raw }).Root!;
        var a = (ConfigArray)root.Find("a")!.Node;

        Assert.All([root, a, a.Items[0]], node =>
        {
            Assert.Same(origin, node.Origin);
            Assert.Equal(NodeMarks.Raw, node.Marks);
        });
    }

    [Fact]
    public void Without_a_file_there_are_no_origins() => Assert.Null(Json5Reader.Read(null, "{}").Root!.Origin);

    [Theory]
    [InlineData("{\n  a: 1\n  b: 2 }", 3, 3, "JSON5, line 3, column 3: found 'b' where ',' or '}' was expected")]
    [InlineData("{ a: ", 1, 6, "JSON5, line 1, column 6: found the end of the text where a value was expected")]
    [InlineData("{\r\na\r\n1}", 3, 1, "JSON5, line 3, column 1: found '1' where ':' after the key was expected")]
    [InlineData("['a\nb']", 1, 4, "JSON5, line 1, column 4: found the end of the line where the closing ' of the text was expected")]
    [InlineData("[1, /* x", 1, 5, "JSON5, line 1, column 5: the comment that begins here is never closed")]
    [InlineData("{} 😀", 1, 4, "JSON5, line 1, column 4: found '😀' where the end of the text was expected")]
    [InlineData("['\\01']", 1, 5, "JSON5, line 1, column 5: an octal escape, which JSON5 lacks")]
    [InlineData("[\u0001]", 1, 2, "JSON5, line 1, column 2: found the character U+0001 where a value was expected")]
    [InlineData("", 1, 1, "JSON5, line 1, column 1: found the end of the text where a value was expected")]
    public void An_error_says_where_what_and_what_instead(string text, int line, int column, string message)
    {
        var error = Json5Reader.Read(File, text).Error!;

        Assert.Equal((line, column, message), (error.Line, error.Column, error.Message));
        Assert.Same(File, error.Span.File);
        Assert.InRange(error.Span.End, error.Span.Start, text.Length);
    }

    [Fact]
    public void Half_surrogate_pairs_are_texts_but_not_keys()
    {
        Assert.Equal("\ud800", ((ConfigText)Json5Reader.Read(null, "'\ud800'").Root!).Value);
        Assert.Equal("\udc00x", ((ConfigText)Json5Reader.Read(null, "'\\uDC00x'").Root!).Value);
        Assert.Contains("U+D800", Json5Reader.Read(null, "{\ud800: 1}").Error!.Message);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Depth_has_a_limit_and_no_depth_breaks_the_stack(char open, char close)
    {
        string Nested(int depth) => open == '['
            ? new string('[', depth) + new string(close, depth)
            : string.Concat(Enumerable.Repeat("{a:", depth - 1)) + "{}" + new string(close, depth - 1);

        Assert.NotNull(Json5Reader.Read(File, Nested(256)).Root);
        Assert.Contains("deeper than 256 levels", Json5Reader.Read(File, Nested(257)).Error!.Message);
        Assert.Contains("deeper than 256 levels", Json5Reader.Read(File, Nested(100_000)).Error!.Message);
        Assert.NotNull(Json5Reader.Read(File, Nested(100_000), new() { MaxDepth = int.MaxValue }).Root);
    }

    [Fact]
    public void Too_long_a_text_is_not_read()
    {
        var error = Json5Reader.Read(File, "[1,\n2]", new() { MaxLength = 5 }).Error!;

        Assert.Equal("JSON5, line 2, column 2: the text has 6 characters, more than the 5 that are read", error.Message);
    }

    [Theory]
    [InlineData("[", "1,", "]", 1)]
    [InlineData("[", "'a\\n',", "]", 1)]
    [InlineData("{", "a:1,", "}", 1)]
    [InlineData("", " ", "1", 10)]
    [InlineData("", "/**/", "1", 10)]
    [InlineData("/*", "*", "*/1", 10)]
    [InlineData("'", "\\\n", "'", 10)]
    [InlineData("", "1", "", 10)]
    [InlineData("0x", "f", "", 10)]
    [InlineData("{", "a", ":1}", 10)]
    [InlineData("'", "x", "", 10)]
    public void Millions_of_characters_take_linear_time(string before, string unit, string after, int millions)
    {
        var text = before + string.Concat(Enumerable.Repeat(unit, millions * 1_000_000 / unit.Length)) + after;

        // A matter of milliseconds; a quadratic reader would take from ten minutes to hours. The bound has to stand on a busy machine.
        var watch = Stopwatch.StartNew();
        _ = Json5Reader.Read(File, text);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Random_and_truncated_texts_give_a_tree_or_an_error_and_nothing_else()
    {
        var random = new Random(5);
        const string alphabet = "{}[]:,'\"\\/*-+.01exuntfIN \n\r\u2028\ufeff$_ab\ud83d\ude00\0";
        const string document = "/* c */ { a: [1, 'x\\u0041', { \"b\": +0xF, c: -.5e3, }], $d: Infinity, 'e\\'': null } // end";
        for (var i = 0; i < 20_000; i++)
        {
            var text = i % 2 == 0
                ? document[..random.Next(document.Length)] + alphabet[random.Next(alphabet.Length)]
                : string.Create(random.Next(40), random, (span, r) =>
                {
                    foreach (ref var c in span)
                    {
                        c = alphabet[r.Next(alphabet.Length)];
                    }
                });
            var result = Json5Reader.Read(File, text);
            Assert.True(result.Root is null != result.Error is null);
        }
    }

    private static (string Value, string? Name) Places(string text, ConfigNode node) =>
        (Cut(text, node.Origin!.Value), node.Origin.Name is { } name ? Cut(text, name) : null);

    private static string Cut(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
