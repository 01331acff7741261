using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.CodeFixes.Edits;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.CodeFixes;

/// <summary>What each kind of fix makes of a statement. The mark is the fix's target.</summary>
public sealed class FixEditorTests
{
    [Theory]
    [InlineData("g.A(1).[|B|](2).C(3);", "g.A(1).C(3);")]
    [InlineData("g.[|A|](1).B(2);", "g.B(2);")]
    [InlineData("g.A(1).[|B|](2);", "g.A(1);")]
    [InlineData("use(x => x.A(1)\n    .[|B|](2));", "use(x => x.A(1));")]
    [InlineData("g.B(2);\ng.[|A|](1);\ng.C(1);", "g.B(2);\ng.C(1);")]
    [InlineData("g.[|A|](\"key\", 1).B(2);", "g.B(2);")]
    public Task Remove_TakesTheCallAndNothingElse(string before, string after) => Becomes(FixKind.RemoveCall, "", before, after);

    [Theory]
    [InlineData("use(x => x.[|A|](1));")]
    [InlineData("g.[|A|](i++).B(2);")]
    [InlineData("g.[|A|](key, 1).B(2);")]
    [InlineData("[|A|](1);")]
    [InlineData("g?.[|A|](1);")]
    [InlineData("if (c) g.[|A|](1);")]
    [InlineData("g.[|A|];")]
    public Task Remove_IsNotOfferedWhereMoreWouldChange(string before) => IsNotOffered(FixKind.RemoveCall, "", before);

    [Theory]
    [InlineData("g.A([|\"helo\"|]);", "hello", "g.A(\"hello\");")]
    [InlineData("g.A([|@\"helo\"|]);", "a\"b\\\n", "g.A(\"a\\\"b\\\\\\n\");")]
    public Task ReplaceByText_WritesALiteral(string before, string text, string after) => Becomes(FixKind.ReplaceByText, text, before, after);

    [Theory]
    [InlineData("g.A([|name|]);")]
    [InlineData("g.A([|$\"x{1}\"|]);")]
    [InlineData("g.A([|1|]);")]
    public Task ReplaceByText_IsOnlyOfferedForLiterals(string before) => IsNotOffered(FixKind.ReplaceByText, "hello", before);

    [Theory]
    [InlineData("g.A([|1 + 1|]);", "System.Math.Abs(1)", "g.A(System.Math.Abs(1));")]
    [InlineData("g.A([|1|]);", "Secret.FromEnv(\"X\")", "g.A(OpenClaw.Config.Secret.FromEnv(\"X\"));")]
    public Task ReplaceByCode_NamesTheLibraryWhereItIsNotImported(string before, string code, string after) =>
        Becomes(FixKind.ReplaceByCode, code, before, after);

    [Theory]
    [InlineData("g.[|A|](x => x.B(1));", "g.A(x => x.B(1).C(2));")]
    [InlineData("g.[|A|](\"key\", x => { });", "g.A(\"key\", x => { x.C(2); });")]
    [InlineData("g.[|A|](x =>\n{\n    x.B(1);\n});", "g.A(x =>\n{\n    x.B(1);\n    x.C(2);\n});")]
    public Task Add_AppendsToWhatTheDelegateDoes(string before, string after) => Becomes(FixKind.AddCall, "C(2)", before, after);

    [Theory]
    [InlineData("g.[|A|](Configure);")]
    [InlineData("g.[|A|]();")]
    [InlineData("g.[|A|](x => c ? x.B(1) : x);")]
    public Task Add_IsNotOfferedWithoutAPlainLambda(string before) => IsNotOffered(FixKind.AddCall, "C(2)", before);

    [Fact]
    public Task Rename_ChangesTheNameOnly() => Becomes(FixKind.RenameCall, "B", "g.[|A|](1);", "g.B(1);");

    [Fact]
    public async Task TargetsOutsideTheText_AreNotOffered()
    {
        var order = new FixOrder(FixKind.RemoveCall, "title", 90_000, 5, string.Empty);
        Assert.Null(await FixEditor.FindChangeAsync(EditedDocument.Of("class A;"), order, CancellationToken.None));
    }

    private static async Task Becomes(FixKind kind, string text, string before, string after)
    {
        var (document, order) = Prepare(kind, text, before);
        var change = await FixEditor.FindChangeAsync(document, order, CancellationToken.None);
        Assert.NotNull(change);
        Assert.Equal(Wrap(after), (await document.GetTextAsync()).WithChanges(change.Value).ToString());
    }

    private static async Task IsNotOffered(FixKind kind, string text, string before)
    {
        var (document, order) = Prepare(kind, text, before);
        Assert.Null(await FixEditor.FindChangeAsync(document, order, CancellationToken.None));
    }

    private static (Document Document, FixOrder Order) Prepare(FixKind kind, string text, string before)
    {
        var source = MarkedSource.Parse(Wrap(before));
        var target = Assert.Single(source.Spans).Span;
        return (EditedDocument.Of(source.Text), new FixOrder(kind, "title", target.Start, target.Length, text));
    }

    private static string Wrap(string statements) => "class Test\n{\n    void Run()\n    {\n" + statements + "\n    }\n}\n";
}
