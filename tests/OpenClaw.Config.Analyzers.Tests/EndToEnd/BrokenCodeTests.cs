using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.EndToEnd;

/// <summary>An operator in the middle of a word sees the compiler's errors and no crash of ours.</summary>
public sealed class BrokenCodeTests
{
    private const string Source = """
        public static class Gateways
        {
            private static readonly string[] Nets = ["10.0.0.0/24", "8.8.8.0/24"];

            [OpenClawConfig("home")]
            public static void Home(OpenClawConfigBuilder claw)
            {
                claw.Gateway(g => g.Port(18789).Auth(a => a.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv("TOKEN"))));
                foreach (var net in Nets)
                {
                    claw.Gateway(g => g.Nodes(n => n.Pairing(p => p.AutoApproveCidrs($"{net}"))));
                }

                claw.Agents(a => a.Agent("main", m => m.Name("Main")));
                claw.Binding(b => b.Agent("main").Match(m => m.Channel("telegram")));
            }
        }
        """;

    // AnalyzerRun refuses AD0001; what else is said about half a file is of no matter here.
    [Fact]
    public async Task AFileCutAnywhere_GivesNoCrash()
    {
        for (var length = 40; length < Source.Length; length += 31)
        {
            await AnalyzerRun.OfAsync(ConfigCompilation.Create([("Cut.cs", Source[..length])]));
        }
    }

    [Theory]
    [InlineData("{", "")]
    [InlineData("(", "")]
    [InlineData(")", "")]
    [InlineData("=>", "")]
    [InlineData(";", "")]
    [InlineData("Port", "Prot")]
    [InlineData("18789", "\"text\"")]
    [InlineData("claw", "undefined")]
    public async Task AMissingPiece_GivesNoCrash(string piece, string instead)
    {
        for (var at = Source.IndexOf(piece, StringComparison.Ordinal); at >= 0; at = Source.IndexOf(piece, at + 1, StringComparison.Ordinal))
        {
            await AnalyzerRun.OfAsync(ConfigCompilation.Create([("Broken.cs", Source[..at] + instead + Source[(at + piece.Length)..])]));
        }
    }

    [Fact]
    public async Task WrongSignatures_GiveNoCrash() => await AnalyzerRun.OfAsync(ConfigCompilation.Create("""
        public class Gateways
        {
            [OpenClawConfig("a")] public void Instance(OpenClawConfigBuilder claw) { }
            [OpenClawConfig("b")] public static int Number() => 1;
            [OpenClawConfig(null!)] public static void Null(OpenClawConfigBuilder claw) { }
            [OpenClawConfig] public static void Missing(OpenClawConfigBuilder claw) { }
            [OpenClawFleet] public static void Fleet(string fleet) { }
        }
        """));
}
