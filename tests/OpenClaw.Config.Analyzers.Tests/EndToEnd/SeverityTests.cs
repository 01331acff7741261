using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.EndToEnd;

/// <summary>The usual ways to turn a rule down work, because these are ordinary diagnostics at ordinary places.</summary>
public sealed class SeverityTests
{
    private const string Bad = "claw.Gateway(g => g.Port(99999));";

    [Fact]
    public Task Pragma_SilencesTheLine() => CodeTest.ReportsInBody($"""

        #pragma warning disable OCC1004
        {Bad}
        #pragma warning restore OCC1004
        """);

    [Fact]
    public Task SuppressMessage_SilencesTheMethod() => CodeTest.Reports($$"""
        public static class Gateways
        {
            [System.Diagnostics.CodeAnalysis.SuppressMessage("Schema", "OCC1004", Justification = "tried")]
            [OpenClawConfig("home")]
            public static void Home(OpenClawConfigBuilder claw)
            {
                {{CodeTest.Quiet}}
                {{Bad}}
            }
        }
        """);

    [Theory]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public async Task EditorConfig_SetsTheSeverity(ReportDiagnostic wanted, DiagnosticSeverity severity)
    {
        var compilation = ConfigCompilation.Create(ConfigCompilation.Wrap(CodeTest.Quiet + Bad)).WithSeverity("OCC1004", wanted);
        Assert.Equal(severity, Assert.Single(await AnalyzerRun.OfAsync(compilation)).Severity);
    }

    [Fact]
    public async Task EditorConfig_TurnsTheRuleOff()
    {
        var compilation = ConfigCompilation.Create(ConfigCompilation.Wrap(CodeTest.Quiet + Bad)).WithSeverity("OCC1004", ReportDiagnostic.Suppress);
        Assert.Empty(await AnalyzerRun.OfAsync(compilation));
    }
}
