using OpenClaw.Config.Package.Tests.Harness;

namespace OpenClaw.Config.Package.Tests;

/// <summary>A library of configuration is shared as source: from a package, or from the folder of another project.</summary>
[Collection(PackageCollection.Name)]
public sealed class SharingTests(PackedPackage package)
{
    [Fact]
    public async Task ALibrary_IsSharedAsAPackageOfSource()
    {
        using var scenario = new Scenario(package, "Shared");
        (await scenario.Run("pack", "House", "-o", "feed")).Succeeded();

        (await scenario.Build("Gateways")).Succeeded();
        Assert.Contains("18790", await File.ReadAllTextAsync(scenario.FileOf("home", "Gateways")), StringComparison.Ordinal);

        scenario.Edit("House/House.cs", "18790", "99999");
        (await scenario.Run("pack", "House", "-o", "feed", "-p:Version=1.0.1")).Succeeded();
        scenario.Edit("Gateways/Gateways.csproj", "1.0.0", "1.0.1");
        var failed = (await scenario.Build("Gateways")).FailedWith("OCC1004");
        var shared = Path.Combine(package.Packages, "acme.house", "1.0.1", "contentFiles", "cs", "any", "Acme.House", "House.cs");
        Assert.True(failed.HasErrorAt(shared, scenario.LineOf("House/House.cs", "99999"), "OCC1004"), failed.Output);
    }

    [Fact]
    public async Task ALibrary_IsLinkedAndNotReferenced()
    {
        using var scenario = new Scenario(package, "Shared");
        const string reference = "<PackageReference Include=\"Acme.House\" Version=\"1.0.0\" />";
        const string compiled = "<ProjectReference Include=\"../House/House.csproj\" />";
        Directory.CreateDirectory(scenario.Below("feed"));

        scenario.Edit("Gateways/Gateways.csproj", reference, compiled);
        var failed = (await scenario.Build("Gateways")).FailedWith("OCC0001");
        Assert.True(failed.HasErrorAt(scenario.Below("Gateways", "Gateways.cs"), scenario.LineOf("Gateways/Gateways.cs", "AsInTheHouse"), "OCC0001"), failed.Output);
        Assert.Contains("AsInTheHouse is in another assembly, and only source can be evaluated; share it as source", failed.Output, StringComparison.Ordinal);

        scenario.Edit("Gateways/Gateways.csproj", compiled, "<Compile Include=\"../House/*.cs\" LinkBase=\"House\" />");
        (await scenario.Build("Gateways")).Succeeded();
        Assert.Contains("18790", await File.ReadAllTextAsync(scenario.FileOf("home", "Gateways")), StringComparison.Ordinal);
    }
}
