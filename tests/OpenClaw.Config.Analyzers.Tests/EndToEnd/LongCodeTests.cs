using System.Text;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Host;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.EndToEnd;

/// <summary>
/// Code of a size that no person writes, but a tool may. Judged without the compiler's own diagnostics: Roslyn 4.14 itself overflows its stack on the
/// chain of ten thousand calls while it looks for nulls, on the threads of a pool.
/// </summary>
public sealed class LongCodeTests
{
    [Fact]
    public void AChainOfThousandsOfCalls_IsJudged()
    {
        var chain = new StringBuilder("claw.Gateway(g => g");
        for (var i = 0; i < 10_000; i++)
        {
            chain.Append(".Port(").Append(20_000 + i).Append(')');
        }

        var found = Judge(chain + ");");
        Assert.All(found, static diagnostic => Assert.Equal("OCC0002", diagnostic.Id));
        Assert.Equal(16, found.Count);
    }

    [Fact]
    public void HundredsOfMistakes_AreEachToldWithAFewCauses()
    {
        var body = new StringBuilder();
        for (var i = 0; i < 500; i++)
        {
            body.Append("claw.Gateway(g => g.Nodes(n => n.Pairing(p => p.AutoApproveCidrs(\"8.").Append(i / 256).Append('.').Append(i % 256).Append(".0/24\"))));\n");
        }

        var found = Judge(body.ToString());
        Assert.Equal(500, found.Count(static diagnostic => diagnostic.Id == "OCC2002"));
        Assert.All(found, static diagnostic => Assert.InRange(diagnostic.AdditionalLocations.Count, 0, 16));
    }

    private static IReadOnlyList<Diagnostic> Judge(string body)
    {
        var compilation = ConfigCompilation.Create(ConfigCompilation.Wrap(CodeTest.Quiet + "\n" + body));
        var findings = new FindingsCache(RuleCatalogue.All, new ConfigWatcher().Evaluate).Of(compilation, BuildInputs.Default);
        return [.. compilation.SyntaxTrees.SelectMany(tree => findings.In(tree, CancellationToken.None))];
    }
}
