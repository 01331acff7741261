namespace OpenClaw.Config.Package.Tests.Harness;

/// <summary>A copy of a scenario's project in a folder of its own, where nothing of this repository is in reach.</summary>
internal sealed class Scenario : IDisposable
{
    private readonly PackedPackage _package;
    private readonly string _folder = Directory.CreateTempSubdirectory("openclaw-scenario-").FullName;

    /// <summary>Copies the project of that name.</summary>
    public Scenario(PackedPackage package, string name)
    {
        _package = package;
        var source = Repository.Below("tests", "OpenClaw.Config.Package.Tests", "Scenarios", name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Below(Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, File.ReadAllText(file).Replace("$PackageVersion$", package.Version, StringComparison.Ordinal));
        }

        File.WriteAllText(Below("nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>A path in the project's folder.</summary>
    public string Below(params string[] names) => Path.Combine([_folder, .. names]);

    /// <summary>The usual place of a document's file, as builds in Debug write it.</summary>
    public string FileOf(string name, string project = "") => Below(project, "bin", "Debug", "net10.0", "openclaw", name, "openclaw.json");

    /// <summary>Builds the project in the folder.</summary>
    public Task<DotnetResult> Build(params string[] arguments) => Run(["build", .. arguments]);

    /// <summary>Runs a command in the folder.</summary>
    public Task<DotnetResult> Run(params string[] arguments) => Dotnet.Run(_folder, _package.Packages, arguments);

    /// <summary>Edits a file.</summary>
    public void Edit(string file, string before, string after)
    {
        var text = File.ReadAllText(Below(file));
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(Below(file), text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>The number of the line that holds a text.</summary>
    public int LineOf(string file, string text) => File.ReadAllLines(Below(file)).ToList().FindIndex(line => line.Contains(text, StringComparison.Ordinal)) + 1;

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
