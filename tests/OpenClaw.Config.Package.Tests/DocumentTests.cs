using OpenClaw.Config.Package.Tests.Harness;

namespace OpenClaw.Config.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class DocumentTests(PackedPackage package)
{
    [Fact]
    public async Task TwoDocuments_GetTwoFilesUntilOneIsGone()
    {
        using var scenario = new Scenario(package, "Twins");

        (await scenario.Build()).Succeeded();
        Assert.Contains("18789", await File.ReadAllTextAsync(scenario.FileOf("home")), StringComparison.Ordinal);
        Assert.Contains("18790", await File.ReadAllTextAsync(scenario.FileOf("office")), StringComparison.Ordinal);

        scenario.Edit("Gateways.cs", "[OpenClawConfig(\"office\")]", "");
        (await scenario.Build()).Succeeded();
        Assert.True(File.Exists(scenario.FileOf("home")));
        Assert.False(Directory.Exists(Path.GetDirectoryName(scenario.FileOf("office"))), "The document is gone and its folder is not.");
    }

    [Fact]
    public async Task Fleet_GetsAFileForEachGateway()
    {
        using var scenario = new Scenario(package, "Fleet");

        (await scenario.Build()).Succeeded();
        Assert.Contains("18789", await File.ReadAllTextAsync(scenario.FileOf("cell-able")), StringComparison.Ordinal);
        Assert.Contains("18790", await File.ReadAllTextAsync(scenario.FileOf("cell-baker")), StringComparison.Ordinal);
        Assert.Contains("18791", await File.ReadAllTextAsync(scenario.FileOf("cell-charlie")), StringComparison.Ordinal);

        scenario.Edit("Gateways.cs", "\"able\", ", "");
        (await scenario.Build()).Succeeded();
        Assert.False(File.Exists(scenario.FileOf("cell-able")));
        Assert.Contains("18789", await File.ReadAllTextAsync(scenario.FileOf("cell-baker")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../home")]
    [InlineData("home")]
    [InlineData("CON")]
    public async Task UnusableName_FailsTheBuildAndLeavesTheFilesAlone(string name)
    {
        using var scenario = new Scenario(package, "Twins");
        (await scenario.Build()).Succeeded();
        var before = await File.ReadAllTextAsync(scenario.FileOf("office"));

        scenario.Edit("Gateways.cs", "\"office\"", $"\"{name}\"");
        scenario.Edit("Gateways.cs", "18790", "18791");
        var failed = (await scenario.Build()).FailedWith("OCC0003");
        Assert.True(failed.HasErrorAt(scenario.Below("Gateways.cs"), scenario.LineOf("Gateways.cs", "static void Office") - 1, "OCC0003"), failed.Output);

        (await scenario.Build("-p:RunAnalyzers=false")).FailedWith("OCC9002");
        Assert.Equal(before, await File.ReadAllTextAsync(scenario.FileOf("office")));
        Assert.Equal(2, Directory.EnumerateFiles(scenario.Below(), "openclaw.json", SearchOption.AllDirectories).Count());
    }
}
