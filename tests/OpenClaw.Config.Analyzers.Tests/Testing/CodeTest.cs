using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Testing;

/// <summary>An operator's code with all rules on it; diagnostics of the rules under test are expected at the marks, <c>/*!OCC1004*/[|99999|]</c>.</summary>
internal static class CodeTest
{
    /// <summary>A gateway that gives no finding, for tests to add something to.</summary>
    public const string Quiet = """claw.Gateway(g => g.Auth(a => a.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv("OPENCLAW_GATEWAY_TOKEN"))));""";

    /// <summary>Says what OpenClaw's audit gets wrong, beside whatever else there is to say: of interest to the tests that mark it.</summary>
    public const string Correction = "OCC9060";

    /// <summary>The same with a password, which a Tailscale funnel demands.</summary>
    public const string QuietByPassword = """claw.Gateway(g => g.Auth(a => a.Mode(GatewayAuthMode.Password).Password(Secret.FromEnv("OPENCLAW_GATEWAY_PASSWORD"))));""";

    /// <summary>Demands exactly the marked diagnostics in these files.</summary>
    public static Task<IReadOnlyList<Diagnostic>> Reports(params string[] markedFiles) => Reports(null, markedFiles);

    /// <summary>Demands exactly the marked diagnostics in these files of a project with properties of its own.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Reports(ProjectProperties? properties, params string[] markedFiles)
    {
        var files = markedFiles.Select(MarkedSource.Parse).ToList();
        var compilation = ConfigCompilation.Create([.. files.Select(static file => file.Text)]).Verified();
        var all = await AnalyzerRun.OfAsync(compilation, options: properties is null ? null : new AnalyzerOptions([], properties));
        var isMarked = files.Any(static file => file.Spans.Any(static span => span.Expectation == Correction));
        IReadOnlyList<Diagnostic> found = [.. all.Where(diagnostic => isMarked || diagnostic.Id != Correction)];
        var expected = files.SelectMany(static (file, index) => file.Spans.Select(span => $"Test{index}.cs {span.Expectation} at '{file.TextOf(span)}' {span.Span}"));
        Assert.Equal(expected, found.Select(static diagnostic =>
            $"{diagnostic.Location.SourceTree?.FilePath} {diagnostic.Id} at '{TextAt(diagnostic.Location)}' {diagnostic.Location.SourceSpan}"));
        return found;
    }

    /// <summary>Demands exactly the marked diagnostics in the body of one gateway.</summary>
    public static Task<IReadOnlyList<Diagnostic>> ReportsInBody(string markedBody) => Reports(ConfigCompilation.Wrap(Quiet + "\n" + markedBody));

    /// <summary>The text that a place underlines.</summary>
    public static string TextAt(Location location) => location.SourceTree?.GetText().ToString(location.SourceSpan) ?? "(nowhere)";

    /// <summary>Options as an .editorconfig gives them.</summary>
    public static CSharpCompilation WithSeverity(this CSharpCompilation compilation, string id, ReportDiagnostic severity) =>
        compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Severities(id, severity)));

    private sealed class Severities(string id, ReportDiagnostic severity) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic found) =>
            (found = ReportDiagnostic.Default) != ReportDiagnostic.Default;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic found)
        {
            found = severity;
            return diagnosticId == id;
        }
    }
}
