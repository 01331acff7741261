using OpenClaw.Config.Package.Tests.Harness;

namespace OpenClaw.Config.Package.Tests;

/// <summary>An openclaw.json that the project lists is judged in the same build.</summary>
[Collection(PackageCollection.Name)]
public sealed class ListedFileTests(PackedPackage package)
{
    [Fact]
    public async Task AMistakeInAFile_FailsTheBuildAtItsLine()
    {
        using var scenario = new Scenario(package, "Files");
        Assert.DoesNotContain("warning", (await scenario.Build()).Succeeded().Output, StringComparison.Ordinal);

        scenario.Edit("openclaw.json", "\"pairing\"", "\"paring\"");
        var failed = (await scenario.Build()).FailedWith("OCC1003");
        Assert.True(failed.HasErrorAt(scenario.Below("openclaw.json"), scenario.LineOf("openclaw.json", "paring"), "OCC1003"), failed.Output);

        scenario.Edit("openclaw.json", "\"paring\"", "\"pairing\"");
        scenario.Edit("parts/gateway.json5", "18789", "\"18789\"");
        failed = (await scenario.Build()).FailedWith("OCC1002");
        Assert.True(failed.HasErrorAt(scenario.Below("parts", "gateway.json5"), 2, "OCC1002"), failed.Output);
    }
}
