using Microsoft.CodeAnalysis;
using OpenClaw.Config.Generators.Pipeline;
using OpenClaw.Config.Generators.Tests.Harness;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Generators.Tests.Pipeline;

/// <summary>Data files of the project are part of what a document is made of.</summary>
public sealed class DataFileTests
{
    private const string Source = """
        static class Gateways
        {
            [OpenClawConfig("home")]
            static void Home(OpenClawConfigBuilder claw) => claw.Gateway(g => g.Port(OpenClawInput.Json<int>("port.json")).CustomBindHost(OpenClawInput.Property("Host")));
        }
        """;

    private static readonly Dictionary<string, string> Properties = new() { ["OpenClawInputProperties"] = "Host:MTkyLjAuMi4x" };

    [Fact]
    public void AnEditOfTheFile_ChangesTheDocument()
    {
        var compilation = ConfigCompilation.Create(Source);
        var run = GeneratorRun.Shipped(Properties).With("port.json", "18790");

        var first = Assert.Single(run.Run(compilation).GeneratedSources).SourceText.ToString();
        var second = Assert.Single(run.With("port.json", "18791").Run(compilation).GeneratedSources).SourceText.ToString();

        Assert.Contains("18790", first, StringComparison.Ordinal);
        Assert.Contains("192.0.2.1", first, StringComparison.Ordinal);
        Assert.Equal(first.Replace("18790", "18791", StringComparison.Ordinal), second);
    }

    [Fact]
    public void TheSameText_RunsNothing()
    {
        var compilation = ConfigCompilation.Create(Source);
        var run = GeneratorRun.Shipped(Properties).With("port.json", "18790");
        run.Run(compilation);

        var again = run.With("port.json", new string("18790")).Run(compilation);

        Assert.All(
            again.TrackedSteps[StepNames.Evaluation].SelectMany(static step => step.Outputs),
            static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void AMistakeInTheFile_IsTheMarkerOfTheFile()
    {
        var marker = Assert.Single(
            GeneratorRun.Shipped(Properties).With("port.json", "\n  'x'").Run(ConfigCompilation.Create(Source)).GeneratedSources,
            static source => source.SourceText.ToString().Contains("a number is expected", StringComparison.Ordinal));

        Assert.Contains("port.json", marker.SourceText.ToString(), StringComparison.Ordinal);
    }
}
