using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Tests.Presets;

/// <summary>The preset sources in the oldest and barest project that may get them: .NET 8, C# 12, no implicit usings, no nullable annotations.</summary>
internal static class PresetCompilation
{
    public static CSharpCompilation Barest { get; } = CSharpCompilation.Create(
        "Barest",
        PresetSources.All.Select(static preset => CSharpSyntaxTree.ParseText(
            preset.Text,
            CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12).WithDocumentationMode(DocumentationMode.Diagnose),
            preset.Path)),
        [
            .. Net80.References.All,
            MetadataReference.CreateFromFile(typeof(AgentId).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(ConfigDocument).Assembly.Location),
        ],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Disable));

    /// <summary>The extension methods of all presets.</summary>
    public static IEnumerable<IMethodSymbol> Methods =>
        from tree in Barest.SyntaxTrees
        from type in Barest.GetSemanticModel(tree).GetDeclaredTypes()
        from method in type.GetMembers().OfType<IMethodSymbol>()
        where method.MethodKind == MethodKind.Ordinary
        select method;

    private static IEnumerable<INamedTypeSymbol> GetDeclaredTypes(this SemanticModel model) =>
        model.SyntaxTree.GetRoot().DescendantNodes()
            .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax>()
            .Select(type => (INamedTypeSymbol)model.GetDeclaredSymbol(type)!);
}
