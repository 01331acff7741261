using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.EndToEnd;

/// <summary>The version of OpenClaw that a project names decides what its gateways know.</summary>
public sealed class VersionTargetTests
{
    private const string Executor = """
        public static class Gateways
        {
            [OpenClawConfig("home")]
            public static void Home(OpenClawConfigBuilder claw)
            {
                QUIET
                Tools(claw);
                foreach (var name in new[] { "main" })
                {
                    claw.Agents(a => a.Agent(name, m => m.Tools(t => t.CodeMode(c => c.EXECUTOR(CodeModeExecutor.Node)))));
                }
            }

            private static void Tools(OpenClawConfigBuilder claw) => claw.Tools(t => t.CodeMode(c => c.EXECUTOR(CodeModeExecutor.Node)));
        }
        """;

    [Fact]
    public async Task AMemberThatTheVersionLacks_IsReportedWhereItIsCalledAndTellsItsStory()
    {
        var found = await CodeTest.Reports(For("2026.8.2"), Source("/*!OCC1001*/[|Executor|]"));

        Assert.Equal(
            [
                "agents.entries.main.tools.codeMode has no key 'executor' in OpenClaw 2026.8.2; 2026.9.6 brought it, until then it was agents.entries.main.tools.codeMode.runtime",
                "tools.codeMode has no key 'executor' in OpenClaw 2026.8.2; 2026.9.6 brought it, until then it was tools.codeMode.runtime",
            ],
            found.Select(static diagnostic => diagnostic.GetMessage()));
    }

    [Theory]
    [InlineData("2026.9.6")]
    [InlineData("")]
    [InlineData("1.0")] // The build refuses such a version with a sentence of its own.
    public Task WithAVersionThatHasIt_NothingIsReported(string version) => CodeTest.Reports(For(version), Source("Executor"));

    private static ProjectProperties For(string version) => new(new Dictionary<string, string> { ["OpenClawVersion"] = version });

    private static string Source(string executor) => Executor.Replace("QUIET", CodeTest.Quiet).Replace("EXECUTOR", executor);
}
