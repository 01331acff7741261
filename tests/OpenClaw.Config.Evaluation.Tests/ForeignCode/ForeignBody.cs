using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenClaw.Config.Evaluation.Tests.ForeignCode;

/// <summary>
/// Some 25,000 lines of real C# that were not written for the interpreter: the source package Polyfill (MIT), which brings members of newer
/// base class libraries to older ones. It is restored like any package and only ever read here.
/// </summary>
internal static class ForeignBody
{
    private const string Root = "ForeignCode/";

    /// <summary>What the package decides by the project's references: all of it is wanted.</summary>
    private static readonly string[] Features = ["FeatureMemory", "FeatureValueTuple", "FeatureValueTask", "FeatureHttp", "FeatureCompression", "FeatureRuntimeInformation", "FeatureAsyncInterfaces", "FeatureUnsafe", "AllowUnsafeBlocks", "PolyEnsure", "PolyArgumentExceptions", "PolyNullability"];

    /// <summary>The compilation. Where it repeats what the base class library has by now it does not compile, and that has to be borne too.</summary>
    public static CSharpCompilation Compile()
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithPreprocessorSymbols(Features);
        return CSharpCompilation.Create(
            "Foreign",
            Files().Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path, System.Text.Encoding.UTF8)),
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpenClawConfigAttribute).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    /// <summary>Everything in it that has a body: methods, accessors, operators, constructors.</summary>
    public static IEnumerable<IMethodSymbol> MethodsOf(Compilation compilation) =>
        Types(compilation.Assembly.GlobalNamespace).SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>()).Where(static method => !method.IsImplicitlyDeclared && !method.IsAbstract && !method.IsExtern);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol place) => place.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    private static IEnumerable<(string Path, string Text)> Files()
    {
        var assembly = typeof(ForeignBody).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Root, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[Root.Length..], reader.ReadToEnd());
        }
    }
}
