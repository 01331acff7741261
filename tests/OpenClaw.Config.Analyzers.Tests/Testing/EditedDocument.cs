using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenClaw.Config.Analyzers.Tests.Testing;

/// <summary>A document in a workspace of its own, for what works on documents instead of trees.</summary>
internal static class EditedDocument
{
    /// <summary>The document of a compilation's tree, in a solution with all its trees.</summary>
    public static Document Of(CSharpCompilation compilation, SyntaxTree tree)
    {
        var project = NewProject(compilation);
        DocumentId? wanted = null;
        var solution = project.Solution;
        foreach (var each in compilation.SyntaxTrees)
        {
            var id = DocumentId.CreateNewId(project.Id);
            wanted = each == tree ? id : wanted;
            solution = solution.AddDocument(id, Path.GetFileName(each.FilePath), each.GetText(), filePath: each.FilePath);
        }

        return solution.GetDocument(wanted ?? throw new ArgumentException("The tree is not of this compilation.", nameof(tree)))!;
    }

    /// <summary>A document that stands alone.</summary>
    public static Document Of(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, path: "Test0.cs");
        return Of(CSharpCompilation.Create("Alone", [tree], Net100.References.All), tree);
    }

    private static Project NewProject(CSharpCompilation compilation)
    {
        var workspace = new AdhocWorkspace();
        var info = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Create(),
            "Operator",
            "Operator",
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: compilation.SyntaxTrees[0].Options,
            metadataReferences: compilation.References);
        return workspace.AddProject(info);
    }
}
