using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Host;

/// <summary>A finding about a value that came from a data file points into that file, with the way there through the code.</summary>
public sealed class DataFileTests
{
    private const string Fleet = """
        public record Tenant(string Name, int Port);
        public static class Gateways
        {
            [OpenClawFleet]
            public static void Cells(OpenClawFleetBuilder fleet)
            {
                foreach (var tenant in OpenClawInput.Csv<Tenant>("tenants.csv"))
                {
                    fleet.Gateway(tenant.Name, claw => claw.Gateway(g => g.Port(tenant.Port).Bind(GatewayBind.Loopback).Auth(a => a.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv("T")))));
                }
            }
        }
        """;

    [Fact]
    public async Task AValueOutOfRange_IsReportedInTheFile()
    {
        var project = new ListedProject().With("/p/tenants.csv", "name,port\nnorth,18789\nsouth,/*!OCC1004*/[|99999|]\n", item: "OpenClawInput");

        var found = await Of(project, "OCC1004");

        Assert.Equal(project.Expected, project.Found(found));
        Assert.Equal(2, found[0].Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains(found[0].AdditionalLocations, static place => place.IsInSource && TextAt(place) == "tenant.Port");
    }

    [Fact]
    public async Task ACellOfTheWrongType_IsReportedInTheFile()
    {
        var project = new ListedProject().With("/p/tenants.csv", "name,port\nnorth,18789\nsouth,/*!OCC0001*/[|many|]\n", item: "OpenClawInput");

        var found = await Of(project, "OCC0001");

        Assert.Equal(project.Expected, project.Found(found));
        Assert.Contains(found[0].AdditionalLocations, static place => TextAt(place).StartsWith("OpenClawInput.Csv", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AFileThatIsNotListed_IsReportedAtTheCall()
    {
        var found = await Of(new ListedProject().With("/p/tenants.csv", "name,port\n", item: "None"), "OCC0001");

        Assert.StartsWith("OpenClawInput.Csv", TextAt(Assert.Single(found).Location), StringComparison.Ordinal);
    }

    private static async Task<List<Diagnostic>> Of(ListedProject project, string id) =>
        [.. (await AnalyzerRun.OfAsync(ConfigCompilation.Create(Fleet).Verified(), options: project.Options)).Where(diagnostic => diagnostic.Id == id)];

    private static string TextAt(Location place) => place.SourceTree?.GetText().ToString(place.SourceSpan) ?? string.Empty;
}
