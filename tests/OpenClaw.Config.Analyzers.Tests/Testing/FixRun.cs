using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.CodeFixes;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Testing;

/// <summary>Takes code from its diagnostics to its mended form, as an editor does.</summary>
internal static class FixRun
{
    public static async Task<(Document Document, ImmutableArray<Diagnostic> Diagnostics)> Prepare(string source, string id)
    {
        var compilation = ConfigCompilation.Create(source).Verified();
        var diagnostics = (await AnalyzerRun.OfAsync(compilation)).RemoveAll(diagnostic => diagnostic.Id == CodeTest.Correction && id != CodeTest.Correction);
        Assert.All(diagnostics, diagnostic => Assert.Equal(id, diagnostic.Id));
        return (EditedDocument.Of(compilation, compilation.SyntaxTrees.Single(static tree => tree.FilePath == "Test0.cs")), diagnostics);
    }

    public static async Task<List<CodeAction>> Actions(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None);
        await new ConfigCodeFixProvider().RegisterCodeFixesAsync(context);
        return actions;
    }

    public static async Task<string> Apply(Document document, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }
}
