using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Architecture.Tests.Sources;

namespace OpenClaw.Config.Architecture.Tests;

/// <summary>The place of a type says what it is: folder and namespace agree, file and type agree.</summary>
public class CodeShapeTests
{
    private const int FamilyLimit = 160;
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private static readonly (RepositoryFile File, CompilationUnitSyntax Root)[] Parsed =
        [.. RepositoryFile.OwnCode.Select(file => (file, CSharpSyntaxTree.ParseText(file.Text, Options).GetCompilationUnitRoot()))];

    [Fact]
    public void The_namespace_is_the_folder() => Offenders.None(
        from parsed in Parsed
        from declared in parsed.Root.Members.OfType<BaseNamespaceDeclarationSyntax>()
        where !IsPublicSurface(parsed.File) && declared.Name.ToString() != NamespaceOf(parsed.File)
        select $"{parsed.File}: namespace {declared.Name}, expected {NamespaceOf(parsed.File)}");

    [Fact]
    public void The_library_shows_operators_one_namespace() => Offenders.None(
        from parsed in Parsed
        where IsPublicSurface(parsed.File)
        from declared in parsed.Root.Members.OfType<BaseNamespaceDeclarationSyntax>()
        where TypesOf(declared).Any(IsPublic) && declared.Name.ToString() != "OpenClaw.Config"
        select $"{parsed.File}: public types in {declared.Name}");

    [Fact]
    public void A_file_holds_one_type_or_a_small_family() => Offenders.None(
        from parsed in Parsed
        let types = TypesOf(parsed.Root).Where(type => !type.Modifiers.Any(SyntaxKind.FileKeyword)).ToList()
        where types.Count > 1 && (LinesOf(parsed.Root) > FamilyLimit || types.Count(StandsAlone) > 1)
        select $"{parsed.File}: {string.Join(", ", types.Select(type => type.Identifier.Text))}");

    // A family may be named after its topic.
    [Fact]
    public void A_file_with_one_type_is_named_after_it() => Offenders.None(
        from parsed in Parsed
        let names = TypesOf(parsed.Root).Select(type => type.Identifier.Text).ToList()
        where names is [var name] && !NameMatches(parsed.File, name)
        select $"{parsed.File}: {string.Join(", ", names)}");

    [Fact]
    public void Nothing_static_in_shipped_code_can_change() => Offenders.None(
        from parsed in Parsed
        where !parsed.File.IsTest
        from field in parsed.Root.DescendantNodes().OfType<FieldDeclarationSyntax>()
        where field.Modifiers.Any(SyntaxKind.StaticKeyword) && !field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)
        select $"{parsed.File}: {field.Declaration}");

    private static bool IsPublicSurface(RepositoryFile file) => file.Project == "src/OpenClaw.Config";

    private static string NamespaceOf(RepositoryFile file) => string.Join('.', [file.Segments[1], .. file.Folders]);

    // A partial type may lie in several files: ConfigThing.Json.cs holds a part of ConfigThing, as ConfigThing.cs does.
    private static bool NameMatches(RepositoryFile file, string type) =>
        file.Name == $"{type}.cs" || file.Name.StartsWith($"{type}.", StringComparison.Ordinal);

    private static int LinesOf(SyntaxNode root) => root.SyntaxTree.GetText().Lines.Count;

    private static IEnumerable<BaseTypeDeclarationSyntax> TypesOf(SyntaxNode root) =>
        root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>();

    // Records and enums are read together with what uses them; the small variants of one thing together.
    private static bool StandsAlone(BaseTypeDeclarationSyntax type) =>
        type is not (RecordDeclarationSyntax or EnumDeclarationSyntax) && type.BaseList is null && !type.Modifiers.Any(SyntaxKind.AbstractKeyword);

    private static bool IsPublic(BaseTypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PublicKeyword);
}
