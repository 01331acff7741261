using System.Text;

namespace OpenClaw.Config.Benchmarks.Programs;

/// <summary>
/// A project of five hundred files and about a million characters: gateways, each calling helpers in forty files, and beside them code that has
/// nothing to do with configuration.
/// </summary>
/// <param name="gateways">How many there are.</param>
internal sealed class LargeProject(int gateways)
{
    private const int Helpers = 40;
    private const int Others = 460;
    private const int MethodsPerOther = 30;

    /// <summary>How many gateways there are.</summary>
    public int Gateways { get; } = gateways;

    public IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        .. Enumerable.Range(0, gateways).Select(i => (GatewayFile(i), Gateway(i))),
        .. Enumerable.Range(0, Helpers).Select(i => (HelperFile(i), Helper(i))),
        .. Enumerable.Range(0, Others).Select(i => (OtherFile(i), Other(i))),
    ];

    /// <summary>A file that a gateway's method stands in.</summary>
    public static string GatewayFile(int index) => $"Gateways{index}.cs";

    /// <summary>A file that every gateway calls into.</summary>
    public static string HelperFile(int index) => $"Team{index}.cs";

    /// <summary>A file that no gateway has to do with.</summary>
    public static string OtherFile(int index) => $"Other{index}.cs";

    private static string Gateway(int index) => $$"""
        using OpenClaw.Config;

        namespace Large;

        internal static class Gateways{{index}}
        {
            [OpenClawConfig("gateway{{index}}")]
            private static void Describe(OpenClawConfigBuilder claw)
            {
                claw.Gateway(g => g.Mode(GatewayMode.Local).Bind(GatewayBind.Loopback).Port({{18789 + index}})
                    .Auth(a => a.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv("OPENCLAW_GATEWAY_TOKEN"))));
                claw.Agents(a => a.Ownership(AgentsOwnership.Explicit));
                claw{{string.Concat(Enumerable.Range(0, Helpers).Select(i => $".Team{i}()"))}};
            }
        }

        """;

    private static string Helper(int index) => $$"""
        using OpenClaw.Config;

        namespace Large;

        internal static class Team{{index}}Extensions
        {
            public static OpenClawConfigBuilder Team{{index}}(this OpenClawConfigBuilder claw) =>
                claw.Agents(a => a.Agent("team{{index}}", m => m.Name("Team {{index}}").Workspace("~/teams/{{index}}")));
        }

        """;

    private static string Other(int index)
    {
        var text = new StringBuilder($"namespace Large;\n\ninternal sealed class Other{index}\n{{\n");
        for (var i = 0; i < MethodsPerOther; i++)
        {
            text.Append($"    public int Compute{i}(int x) => x * {i} + {index} - (x % 2 == 0 ? {i} : {index});\n");
        }

        return text.Append("}\n").ToString();
    }
}
