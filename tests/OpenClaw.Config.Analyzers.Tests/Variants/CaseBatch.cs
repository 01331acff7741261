using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>Many files judged in one compilation: the compiler's work of starting up is most of the time that a single one takes.</summary>
internal sealed class CaseBatch
{
    private readonly ILookup<string, Diagnostic> _found;
    private readonly ILookup<string, string> _errors;

    private CaseBatch(CSharpCompilation compilation, ImmutableArray<Diagnostic> found)
    {
        Compilation = compilation;
        _found = found.Where(static diagnostic => IsOurs(diagnostic)).OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start).ToLookup(static diagnostic => NameOf(diagnostic.Location));
        _errors = found.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !IsOurs(diagnostic))
            .ToLookup(static diagnostic => NameOf(diagnostic.Location), static diagnostic => diagnostic.ToString());
        Assert.DoesNotContain(found, static diagnostic => diagnostic.Id == "AD0001");
    }

    /// <summary>All files.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>What is said about a file.</summary>
    public IReadOnlyList<Diagnostic> Of(string name) => [.. _found[name]];

    /// <summary>The compiler's errors in a file.</summary>
    public IReadOnlyList<string> ErrorsOf(string name) => [.. _errors[name]];

    /// <summary>The file of a name.</summary>
    public SyntaxTree TreeOf(string name) => Compilation.SyntaxTrees.Single(tree => tree.FilePath == name + ".cs");

    /// <summary>Judges files, on a day and with or without the audit's own report.</summary>
    public static async Task<CaseBatch> JudgeAsync(IEnumerable<(string Name, string Text)> files, bool isAudit)
    {
        var compilation = ConfigCompilation.Create(files.Select(static file => (file.Name + ".cs", file.Text)));
        var properties = new ProjectProperties(new Dictionary<string, string> { ["OpenClawToday"] = "2027-04-01", ["OpenClawAuditParity"] = isAudit ? "true" : "false" });
        return new CaseBatch(compilation, await AnalyzerRun.WithCompilerAsync(compilation, new AnalyzerOptions([], properties)));
    }

    private static bool IsOurs(Diagnostic diagnostic) => diagnostic.Id.StartsWith("OCC", StringComparison.Ordinal);

    private static string NameOf(Location location) => Path.GetFileNameWithoutExtension(location.SourceTree?.FilePath ?? string.Empty);
}
