using System.Collections.Concurrent;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Testing.Compilation;

/// <summary>
/// An operator's project in memory: the sources of a test, the real library, the preset sources of the package and the usings that
/// a project has by default.
/// </summary>
public static class ConfigCompilation
{
    /// <summary>The newest C# there is, as an operator's compiler may have it.</summary>
    public static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    private static readonly Lazy<CSharpCompilation> Empty = new(static () => CSharpCompilation.Create(
        "Operator",
        [Parse(GlobalUsings, "GlobalUsings.cs"), .. PresetSources.All.Select(static preset => Parse(preset.Text, preset.Path))],
        [
            .. Net100.References.All,
            MetadataReference.CreateFromFile(typeof(OpenClawConfigAttribute).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(ConfigDocument).Assembly.Location),
        ],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));

    private static readonly ConcurrentDictionary<string, CSharpCompilation> Cache = new();

    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using OpenClaw.Config;
        """;

    /// <summary>The project of these sources; file names are Test0.cs, Test1.cs, ... Asking twice gives the same compilation.</summary>
    public static CSharpCompilation Create(params string[] sources) => Cache.GetOrAdd(
        string.Join('\0', sources),
        static (_, sources) => Create(sources.Select(static (text, index) => (Path: $"Test{index}.cs", Text: text))),
        sources);

    /// <summary>The project of these files.</summary>
    public static CSharpCompilation Create(IEnumerable<(string Path, string Text)> files) =>
        // Parsed before it is handed over: the compiler enumerates what it gets more than once, and each round would make other trees.
        Add(Empty.Value, files);

    /// <summary>A project with more files; what the compiler knows of its references is not worked out again.</summary>
    public static CSharpCompilation Add(CSharpCompilation project, IEnumerable<(string Path, string Text)> files) =>
        project.AddSyntaxTrees([.. files.Select(static file => Parse(file.Text, file.Path))]);

    /// <summary>The project of a method body: what would stand inside <c>static void Home(OpenClawConfigBuilder claw) { ... }</c>.</summary>
    public static CSharpCompilation CreateFromBody(string body) => Create(Wrap(body));

    /// <summary>A file with one gateway named <c>home</c> of this body.</summary>
    public static string Wrap(string body) => $$"""
        public static class Gateways
        {
            [OpenClawConfig("home")]
            public static void Home(OpenClawConfigBuilder claw)
            {
        {{body}}
            }
        }
        """;

    /// <summary>The compilation itself, after a check that it has no errors: a test that does not compile tests nothing.</summary>
    public static CSharpCompilation Verified(this CSharpCompilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(10).ToList();
        return errors.Count == 0
            ? compilation
            : throw new InvalidOperationException("The test's source does not compile:\n" + string.Join('\n', errors));
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path, System.Text.Encoding.UTF8);
}
