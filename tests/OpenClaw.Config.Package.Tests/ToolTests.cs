using OpenClaw.Config.Package.Tests.Harness;

namespace OpenClaw.Config.Package.Tests;

/// <summary>The tool as a stranger gets it: packed, installed from a folder, run on files.</summary>
public sealed class ToolTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("openclaw-tool-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task TheTool_InstallsFromAFolderAndJudgesFiles()
    {
        (await Dotnet.Run(
            Repository.Root,
            Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? "",
            "pack", "src/OpenClaw.Config.Tool", "--no-build", "--configuration", Repository.Configuration, "--output", Below("feed"))).Succeeded();
        File.WriteAllText(Below("nuget.config"), $"""<configuration><packageSources><clear /><add key="local" value="{Below("feed")}" /></packageSources></configuration>""");
        (await InFolder("tool", "install", "OpenClaw.Config.Tool", "--tool-path", Below("tools"), "--configfile", Below("nuget.config"))).Succeeded();
        File.WriteAllText(Below("good.json"), """{ gateway: { mode: "local", auth: { mode: "token", token: "${OPENCLAW_GATEWAY_TOKEN}" } } }""");
        File.WriteAllText(Below("bad.json"), """{ gateway: { bind: "everywhere" } }""");

        Assert.True(File.Exists(Below("tools", OperatingSystem.IsWindows() ? "openclaw-config.exe" : "openclaw-config")), "There is no command openclaw-config.");
        var good = await InFolder(Command(), "check", "good.json");
        var bad = await InFolder(Command(), "check", "good.json", "bad.json");

        Assert.Contains("good.json: nothing to report", good.Output, StringComparison.Ordinal);
        Assert.Equal(0, good.ExitCode);
        Assert.Contains("bad.json:1:20: error OCC1003", bad.Output, StringComparison.Ordinal);
        Assert.Equal(1, bad.ExitCode);
    }

    // The command itself starts the shared runtime; through "dotnet" it does so wherever that was installed.
    private string Command() => Directory.EnumerateFiles(Below("tools"), "OpenClaw.Config.Tool.dll", SearchOption.AllDirectories).Single();

    private Task<DotnetResult> InFolder(params string[] arguments) => Dotnet.Run(_folder, Below("packages"), arguments);

    private string Below(params string[] names) => Path.Combine([_folder, .. names]);
}
