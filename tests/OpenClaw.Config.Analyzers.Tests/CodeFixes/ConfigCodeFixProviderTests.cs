using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.CodeFixes;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.CodeFixes;

/// <summary>From the operator's code to the mended code.</summary>
public sealed class ConfigCodeFixProviderTests
{
    [Theory]
    [InlineData(
        "OCC3001",
        "claw.Channels(c => c.Telegram(t => t.GroupPolicy(GroupPolicy.Open)));",
        "claw.Channels(c => c.Telegram(t => t.GroupPolicy(GroupPolicy.Allowlist)));")]
    [InlineData("OCC0002", "claw.Gateway(g => g.Port(1).Port(2));", "claw.Gateway(g => g.Port(2));")]
    [InlineData("OCC6108", "claw.Plugins(p => p.Deny(\"brwser\"));", "claw.Plugins(p => p.Deny(\"browser\"));")]
    [InlineData("OCC1101", "claw.Talk(t => t.Agent(\"mian\"));", "claw.Talk(t => t.Agent(\"main\"));")]
    [InlineData(
        "OCC5001",
        "claw.Channels(c => c.Telegram(t => t.BotToken(Secret.Literal(\"hunter2\"))));",
        "claw.Channels(c => c.Telegram(t => t.BotToken(Secret.FromEnv(\"TELEGRAM_BOT_TOKEN\"))));")]
    [InlineData(
        "OCC5001",
        "claw.Hooks(h => h.Token(SecretText.Literal(\"correct-horse-battery-9-staple\")));",
        "claw.Hooks(h => h.Token(SecretText.FromEnv(\"HOOKS_TOKEN\")));")]
    [InlineData(
        "OCC5001",
        "claw.Env(e => e.Var(\"MY_PASSWORD\", \"hunter2\"));",
        null)]
    public async Task OneFix_MendsThePlace(string id, string before, string? after)
    {
        var source = ConfigCompilation.Wrap(CodeTest.Quiet + "\n" + before);
        var (document, diagnostics) = await FixRun.Prepare(source, id);
        var actions = await FixRun.Actions(document, Assert.Single(diagnostics));
        if (after is null)
        {
            Assert.Empty(actions);
            return;
        }

        Assert.Equal(ConfigCompilation.Wrap(CodeTest.Quiet + "\n" + after), await FixRun.Apply(document, Assert.Single(actions)));
    }

    [Fact]
    public async Task FixAll_MendsTheWholeDocumentAtOnce()
    {
        var (document, diagnostics) = await FixRun.Prepare(
            ConfigCompilation.Wrap(CodeTest.Quiet + "\nclaw.Gateway(g => g.Port(1).Port(2).Port(3));\nclaw.Hooks(h => h.Path(\"/a\").Path(\"/b\"));"), "OCC0002");
        Assert.Equal(3, diagnostics.Length);
        var provider = new ConfigCodeFixProvider();
        var key = Assert.Single(await FixRun.Actions(document, diagnostics[0])).EquivalenceKey;
        var context = new FixAllContext(document, provider, FixAllScope.Document, key!, ["OCC0002"], new Known(diagnostics), CancellationToken.None);
        var action = await provider.GetFixAllProvider().GetFixAsync(context);
        Assert.Equal(
            ConfigCompilation.Wrap(CodeTest.Quiet + "\nclaw.Gateway(g => g.Port(3));\nclaw.Hooks(h => h.Path(\"/b\"));"),
            await FixRun.Apply(document, action!));
    }

    [Fact]
    public async Task AConstantInAnotherFile_IsLeftToTheOperator()
    {
        var compilation = ConfigCompilation.Create(
            ConfigCompilation.Wrap(CodeTest.Quiet + "\nclaw.Talk(t => t.Agent(Ids.Main));"),
            "public static class Ids { public const string Main = \"mian\"; }").Verified();
        var diagnostic = Assert.Single(await AnalyzerRun.OfAsync(compilation));
        Assert.Equal("OCC1101", diagnostic.Id);
        Assert.Empty(await FixRun.Actions(EditedDocument.Of(compilation, diagnostic.Location.SourceTree!), diagnostic));
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
