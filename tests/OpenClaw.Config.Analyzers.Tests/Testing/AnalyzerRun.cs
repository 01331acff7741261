using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Analyzers.Host;

namespace OpenClaw.Config.Analyzers.Tests.Testing;

/// <summary>Runs the analyzer over a compilation as the compiler does.</summary>
internal static class AnalyzerRun
{
    /// <summary>What it and the compiler report: each method is bound once for both.</summary>
    public static Task<ImmutableArray<Diagnostic>> WithCompilerAsync(CSharpCompilation compilation, AnalyzerOptions options) =>
        Run(compilation, new ConfigAnalyzer(), options).GetAllDiagnosticsAsync();

    /// <summary>What it reports, after .editorconfig, pragma and SuppressMessage, in the order of the source.</summary>
    public static async Task<ImmutableArray<Diagnostic>> OfAsync(
        CSharpCompilation compilation,
        ConfigAnalyzer? analyzer = null,
        AnalyzerOptions? options = null,
        CancellationToken cancellation = default)
    {
        var diagnostics = await Run(compilation, analyzer ?? new ConfigAnalyzer(), options ?? new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync(cancellation);
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    private static CompilationWithAnalyzers Run(CSharpCompilation compilation, ConfigAnalyzer analyzer, AnalyzerOptions options) => compilation.WithAnalyzers(
        [analyzer],
        new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false));
}
