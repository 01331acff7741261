using OpenClaw.Config.Package.Tests.Harness;

namespace OpenClaw.Config.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class FailureTests(PackedPackage package)
{
    private const string Secure = ".Mode(GatewayAuthMode.Token)";
    private const string Insecure = ".Mode(GatewayAuthMode.None)";

    [Fact]
    public async Task InsecureEdit_FailsTheBuildAtTheExpressionAndLeavesTheFileAlone()
    {
        using var scenario = await BuiltOnce();
        var before = await File.ReadAllTextAsync(scenario.FileOf("home"));

        scenario.Edit("Gateways.cs", Secure, Insecure);
        scenario.Edit("Network.cs", "Loopback", "Lan");
        var failed = (await scenario.Build()).FailedWith("OCC2001");

        Assert.True(failed.HasErrorAt(scenario.Below("Gateways.cs"), scenario.LineOf("Gateways.cs", Insecure), "OCC2001"), failed.Output);
        Assert.Equal(before, await File.ReadAllTextAsync(scenario.FileOf("home")));
    }

    [Fact]
    public async Task BrokenCSharp_ShowsTheCompilersErrorsAlone()
    {
        using var scenario = await BuiltOnce();
        var before = await File.ReadAllTextAsync(scenario.FileOf("home"));

        scenario.Edit("Gateways.cs", ".Port(18789)", ".Port(NoSuchThing)");
        (await scenario.Build()).FailedWith("CS0103");
        scenario.Edit("Gateways.cs", ".Port(NoSuchThing)", ".Port(18789");
        (await scenario.Build()).FailedWith("CS1026");

        Assert.Equal(before, await File.ReadAllTextAsync(scenario.FileOf("home")));
    }

    [Fact]
    public async Task UnknownValue_FailsTheBuildWithAndWithoutAnalyzers()
    {
        using var scenario = await BuiltOnce();
        var before = await File.ReadAllTextAsync(scenario.FileOf("home"));

        scenario.Edit("Gateways.cs", "18789", "Environment.ProcessId");
        var line = scenario.LineOf("Gateways.cs", "Environment.ProcessId");
        var failed = (await scenario.Build()).FailedWith("OCC0001");
        Assert.True(failed.HasErrorAt(scenario.Below("Gateways.cs"), line, "OCC0001"), failed.Output);

        failed = (await scenario.Build("-p:RunAnalyzers=false")).FailedWith("OCC9002");
        Assert.True(failed.HasErrorAt(scenario.Below("Gateways.cs"), line, "OCC9002"), failed.Output);
        Assert.Equal(before, await File.ReadAllTextAsync(scenario.FileOf("home")));
    }

    [Fact]
    public async Task AnalyzersOff_StillWritesTheFile()
    {
        using var scenario = new Scenario(package, "Home");
        scenario.Edit("Gateways.cs", Secure, Insecure);

        (await scenario.Build("-p:RunAnalyzers=false")).Succeeded();

        Assert.Contains("\"mode\": \"none\"", await File.ReadAllTextAsync(scenario.FileOf("home")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enforcement_ClosesEveryDoorButTheAcceptedRisk()
    {
        using var scenario = await BuiltOnce();
        scenario.Edit("Home.csproj", "</PropertyGroup>", "<OpenClawEnforce>true</OpenClawEnforce></PropertyGroup>");
        (await scenario.Build()).Succeeded();
        var before = await File.ReadAllTextAsync(scenario.FileOf("home"));

        scenario.Edit("Gateways.cs", Secure, Insecure);
        (await scenario.Build("-p:RunAnalyzers=false")).FailedWith("OCC9001");
        (await scenario.Build("-p:RunAnalyzers=false")).FailedWith("OCC9001");
        scenario.Edit("Gateways.cs", "internal static class", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"GatewayExposure\", \"OCC2001\")] internal static class");
        (await scenario.Build()).FailedWith("OCC9001");
        Assert.Equal(before, await File.ReadAllTextAsync(scenario.FileOf("home")));

        scenario.Edit("Gateways.cs", "claw.Gateway(", "claw.AcceptRisk(\"OCC2001\", because: \"The machine is in no network.\");\n        claw.Gateway(");
        (await scenario.Build()).Succeeded();
        Assert.Contains("\"mode\": \"none\"", await File.ReadAllTextAsync(scenario.FileOf("home")), StringComparison.Ordinal);
    }

    private async Task<Scenario> BuiltOnce()
    {
        var scenario = new Scenario(package, "Home");
        (await scenario.Build()).Succeeded();
        return scenario;
    }
}
