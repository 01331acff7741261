using OpenClaw.Config.Package.Tests.Harness;

namespace OpenClaw.Config.Package.Tests;

/// <summary>Data files and properties that a project names reach the code, at build time and when it runs.</summary>
[Collection(PackageCollection.Name)]
public sealed class InputTests(PackedPackage package)
{
    [Fact]
    public async Task ARoster_MakesAFleetAtBuildTimeAndAtRunTime()
    {
        using var scenario = new Scenario(package, "Roster");

        (await scenario.Build()).Succeeded();
        var baker = await File.ReadAllTextAsync(scenario.FileOf("baker"));
        Assert.Contains("18790", baker, StringComparison.Ordinal);
        Assert.Contains("anthropic/claude-sonnet-4-6", baker, StringComparison.Ordinal);
        Assert.Contains("eu; \\\"north\\\" # 1", baker, StringComparison.Ordinal);
        Assert.Equal(baker.TrimEnd(), (await scenario.Run("bin/Debug/net10.0/Roster.dll", "print", "baker")).Succeeded().Output.TrimEnd());

        // The data is compiled again when it alone changes, and so is a property.
        scenario.Edit("data/tenants.csv", "18790", "18799");
        (await scenario.Build("-p:Region=us")).Succeeded();
        baker = await File.ReadAllTextAsync(scenario.FileOf("baker"));
        Assert.Contains("18799", baker, StringComparison.Ordinal);
        Assert.Contains("\"us\"", baker, StringComparison.Ordinal);

        scenario.Edit("data/tenants.csv", "18799", "99999");
        var failed = (await scenario.Build()).FailedWith("OCC1004");
        Assert.True(failed.HasErrorAt(scenario.Below("data", "tenants.csv"), 3, "OCC1004"), failed.Output);

        scenario.Edit("data/tenants.csv", "99999", "many");
        failed = (await scenario.Build()).FailedWith("OCC0001");
        Assert.True(failed.HasErrorAt(scenario.Below("data", "tenants.csv"), 3, "OCC0001"), failed.Output);
    }
}
