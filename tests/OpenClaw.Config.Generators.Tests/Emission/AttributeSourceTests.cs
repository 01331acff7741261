using OpenClaw.Config.Generators.Emission;
using OpenClaw.Config.Generators.Pipeline;
using OpenClaw.Config.Generators.Tests.Harness;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Generators.Tests.Emission;

public sealed class AttributeSourceTests
{
    [Theory]
    [InlineData("{\n  \"a\": \"b\"\n}\n")]
    [InlineData("")]
    [InlineData("\"\"\"\" {0} {{ @\" \\u0041 \\ */ // #if")]
    [InlineData("\u0085 \u00a0 \ufeff \ud83e\udd9e \u202e \u200b")]
    public void Text_ComesOutOfTheAssemblyAsItWentIn(string text) => Assert.Equal(text, RoundTrip(text));

    [Fact]
    public void TextOfTenMegabytes_ComesOutOfTheAssemblyAsItWentIn()
    {
        var line = "    \"" + new string('x', 90) + "\",\n";
        var text = string.Concat(Enumerable.Repeat(line, 10 * 1024 * 1024 / line.Length));

        Assert.True(text == RoundTrip(text), "The text was changed.");
    }

    [Fact]
    public void Source_IsReadByTheOldestCSharp()
    {
        var tree = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
            AttributeSource.Write(new("x.g.cs", "key", "{ \"a\": 1 }\n")),
            new(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp1));

        Assert.Empty(tree.GetDiagnostics());
    }

    private static string RoundTrip(string text)
    {
        var tree = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
            AttributeSource.Write(new EmittedSource("x.g.cs", "key", text)),
            ConfigCompilation.ParseOptions);
        return Assert.Single(EmittedAssembly.Metadata(ConfigCompilation.Create().AddSyntaxTrees(tree)), static pair => pair.Key == "key").Value;
    }
}
