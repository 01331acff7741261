using OpenClaw.Config.Package.Tests.Harness;

namespace OpenClaw.Config.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class EmissionTests(PackedPackage package)
{
    private static readonly string Expected = File.ReadAllText(Repository.Below("tests", "OpenClaw.Config.Package.Tests", "Scenarios", "Home", "expected", "openclaw.json"));

    [Fact]
    public async Task Build_WritesTheFileOnceAndMendsIt()
    {
        using var scenario = new Scenario(package, "Home");
        var file = scenario.FileOf("home");

        var build = (await scenario.Build()).Succeeded();
        Assert.Equal(Expected, await File.ReadAllTextAsync(file));
        Assert.Contains($"OpenClaw.Config: home -> {file}", build.Output, StringComparison.Ordinal);
        AssertPrivate(file);

        var written = File.GetLastWriteTimeUtc(file);
        (await scenario.Build()).Succeeded();
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));

        await File.WriteAllTextAsync(file, "{ \"edited\": \"by hand\" }");
        (await scenario.Build()).Succeeded();
        Assert.Equal(Expected, await File.ReadAllTextAsync(file));
        AssertPrivate(file);
    }

    [Fact]
    public async Task Clean_RemovesTheFileAndRebuildBringsItBack()
    {
        using var scenario = new Scenario(package, "Home");
        var file = scenario.FileOf("home");
        (await scenario.Build()).Succeeded();

        (await scenario.Run("clean")).Succeeded();
        Assert.False(Directory.Exists(Path.GetDirectoryName(Path.GetDirectoryName(file))), "clean left the folder.");
        Assert.Empty(Directory.EnumerateFiles(scenario.Below("obj"), "OpenClaw.Config.files.txt", SearchOption.AllDirectories));

        (await scenario.Build()).Succeeded();
        (await scenario.Build("--no-incremental")).Succeeded();
        Assert.Equal(Expected, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task OpenClawVersion_IsNamedInTheFileAndMustBeKnown()
    {
        using var scenario = new Scenario(package, "Home");

        (await scenario.Build("-p:OpenClawVersion=2026.8.2")).Succeeded();
        var older = await File.ReadAllTextAsync(scenario.FileOf("home"));
        Assert.Equal(Expected.Replace("2026.9.6", "2026.8.2"), older);

        var failed = (await scenario.Build("-p:OpenClawVersion=2026.7.1")).FailedWith("OCC9006");
        Assert.Contains("it knows 2026.6.11, 2026.8.2, 2026.9.6", failed.Output, StringComparison.Ordinal);
        Assert.Equal(older, await File.ReadAllTextAsync(scenario.FileOf("home")));
    }

    [Fact]
    public async Task Publish_TakesTheFileAlong()
    {
        using var scenario = new Scenario(package, "Home");

        (await scenario.Run("publish", "--configuration", "Release", "--output", "published")).Succeeded();
        Assert.Equal(Expected, await File.ReadAllTextAsync(scenario.Below("published", "openclaw", "home", "openclaw.json")));
        AssertPrivate(scenario.Below("published", "openclaw", "home", "openclaw.json"));

        (await scenario.Run("publish", "--no-build", "--configuration", "Release", "--output", "again")).Succeeded();
        Assert.Equal(Expected, await File.ReadAllTextAsync(scenario.Below("again", "openclaw", "home", "openclaw.json")));
    }

    [Fact]
    public async Task OutputOption_MovesTheFileAndLeavesOtherFoldersAlone()
    {
        using var scenario = new Scenario(package, "Home");
        var moved = scenario.Below("out", "openclaw", "home", "openclaw.json");

        (await scenario.Build("--output", "out")).Succeeded();
        Assert.Equal(Expected, await File.ReadAllTextAsync(moved));
        Assert.False(File.Exists(scenario.FileOf("home")));

        (await scenario.Build()).Succeeded();
        Assert.True(File.Exists(scenario.FileOf("home")));
        Assert.True(File.Exists(moved), "A build into another folder removed the file.");
    }

    [Fact]
    public async Task OutputPathProperty_MovesTheFile()
    {
        using var scenario = new Scenario(package, "Home");
        scenario.Edit("Home.csproj", "</PropertyGroup>", "<OpenClawOutputPath>deploy/here/</OpenClawOutputPath></PropertyGroup>");
        var moved = scenario.Below("deploy", "here", "home", "openclaw.json");

        (await scenario.Run("publish", "--output", "published")).Succeeded();
        Assert.Equal(Expected, await File.ReadAllTextAsync(moved));
        Assert.False(File.Exists(scenario.FileOf("home")));
        Assert.Equal(Expected, await File.ReadAllTextAsync(scenario.Below("published", "openclaw", "home", "openclaw.json")));

        (await scenario.Run("clean", "--configuration", "Release")).Succeeded();
        Assert.False(File.Exists(moved));
    }

    [Fact]
    public async Task ProjectForTwoFrameworks_WritesForTheFirst()
    {
        using var scenario = new Scenario(package, "Home");
        scenario.Edit(
            "Home.csproj",
            "<TargetFramework>net10.0</TargetFramework>",
            "<TargetFrameworks> net10.0 ; net10.0-windows </TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting><DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>");

        (await scenario.Build()).Succeeded();
        Assert.Equal(Expected, await File.ReadAllTextAsync(scenario.FileOf("home")));
        Assert.True(Directory.Exists(scenario.Below("bin", "Debug", "net10.0-windows")));
        Assert.False(Directory.Exists(scenario.Below("bin", "Debug", "net10.0-windows", "openclaw")));
    }

    [Fact]
    public async Task ProjectThatReferencesAConfigProject_WritesNothingOfItsOwn()
    {
        using var scenario = new Scenario(package, "Referenced");

        var build = (await scenario.Build("App")).Succeeded();
        Assert.Equal(Expected, await File.ReadAllTextAsync(scenario.FileOf("home", "Gateways")));
        Assert.False(Directory.Exists(scenario.Below("App", "bin", "Debug", "net10.0", "openclaw")));
        Assert.Single(build.Output.Split('\n'), static line => line.Contains("OpenClaw.Config: home", StringComparison.Ordinal));
    }

    private static void AssertPrivate(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }
}
