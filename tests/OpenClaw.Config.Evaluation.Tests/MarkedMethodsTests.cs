using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Evaluation.Tests;

/// <summary>A marked method is found however its attribute is written, and as soon as it is written.</summary>
public class MarkedMethodsTests
{
    [Theory]
    [InlineData("", "[OpenClaw.Config.OpenClawConfig(\"home\")]")]
    [InlineData("", "[global::OpenClaw.Config.OpenClawConfigAttribute(\"home\")]")]
    [InlineData("using OpenClaw.Config;", "[OpenClawConfig(\"home\")]")]
    [InlineData("using OpenClaw.Config;", "[OpenClawConfigAttribute(name: \"home\")]")]
    [InlineData("using OpenClaw.Config;", "[System.Obsolete, @OpenClawConfigAttribute(\"home\")]")]
    [InlineData("using Gate = OpenClaw.Config.OpenClawConfigAttribute;", "[Gate(\"home\")]")]
    [InlineData("global using Gate = OpenClaw.Config.OpenClawConfigAttribute;", "[Gate(\"home\")]")]
    [InlineData("namespace Inner { using Gate = OpenClaw.Config.OpenClawConfigAttribute; }", "[OpenClaw.Config.OpenClawConfig(\"home\")]")]
    public void An_attribute_is_known_by_what_it_is(string usings, string attribute)
    {
        var compilation = ConfigCompilation.Create($$"""
            {{usings}}
            namespace Outer
            {
                internal static partial class Gateways
                {
                    private sealed class Nested
                    {
                        {{attribute}}
                        private static void Home(OpenClaw.Config.OpenClawConfigBuilder claw) => claw.Gateway(g => g.Port(1));
                    }
                }
            }
            """);

        Assert.Equal(["home"], Names(new ConfigWatcher(), compilation));
    }

    [Fact]
    public void An_alias_for_all_files_is_known_in_another_file()
    {
        var compilation = ConfigCompilation.Create(
            "global using Gate = OpenClaw.Config.OpenClawConfigAttribute;",
            Gateway("Gate"));

        Assert.Equal(["home"], Names(new ConfigWatcher(), compilation));
    }

    [Fact]
    public void An_attribute_of_the_same_name_from_elsewhere_marks_nothing()
    {
        var compilation = ConfigCompilation.Create(
            "internal sealed class OpenClawConfigAttribute(string name) : System.Attribute { public string Name => name; }",
            Gateway("global::OpenClawConfig"));

        Assert.Empty(Names(new ConfigWatcher(), compilation));
    }

    [Fact]
    public void An_edit_elsewhere_can_make_a_method_marked_that_was_not()
    {
        var watcher = new ConfigWatcher();
        Microsoft.CodeAnalysis.Compilation compilation = ConfigCompilation.Create("// aliases", Gateway("Gate"));
        Assert.Empty(Names(watcher, compilation));

        var aliases = compilation.SyntaxTrees.Single(static tree => tree.ToString() == "// aliases");
        compilation = compilation.ReplaceSyntaxTree(aliases, CSharpSyntaxTree.ParseText(
            "global using Gate = OpenClaw.Config.OpenClawConfigAttribute;", (CSharpParseOptions)aliases.Options, aliases.FilePath));
        Assert.Equal(["home"], Names(watcher, compilation));
    }

    private static string Gateway(string attribute) => $$"""
        internal static class Gateways
        {
            [{{attribute}}("home")]
            private static void Home(OpenClaw.Config.OpenClawConfigBuilder claw) => claw.Gateway(g => g.Port(1));
        }
        """;

    private static IEnumerable<string> Names(ConfigWatcher watcher, Microsoft.CodeAnalysis.Compilation compilation) =>
        watcher.Evaluate(compilation, BuildInputs.Default, CancellationToken.None).Documents.Select(static document => document.Document.Name);
}
