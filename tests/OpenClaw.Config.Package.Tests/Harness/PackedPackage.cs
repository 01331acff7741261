namespace OpenClaw.Config.Package.Tests.Harness;

/// <summary>The package, packed once for all tests, and a package folder that was empty before it.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("openclaw-package-").FullName;

    /// <summary>The folder that serves as the one package source.</summary>
    public string Feed => Path.Combine(_folder, "feed");

    /// <summary>The package folder of the projects that use it.</summary>
    public string Packages => Path.Combine(_folder, "packages");

    /// <summary>The package file.</summary>
    public string File => Directory.GetFiles(Feed, "OpenClaw.Config.*.nupkg").Single();

    /// <summary>The symbol package file.</summary>
    public string Symbols => Directory.GetFiles(Feed, "OpenClaw.Config.*.snupkg").Single();

    /// <summary>The version in its name.</summary>
    public string Version => Path.GetFileNameWithoutExtension(File)["OpenClaw.Config.".Length..];

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        // What it holds was built before this test project, in the same configuration: packing is a matter of seconds, and builds of the
        // repository that run beside this one are not disturbed.
        var pack = await Dotnet.Run(
            Repository.Root,
            Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? "",
            "pack", "src/OpenClaw.Config", "--no-build", "--configuration", Repository.Configuration, "--output", Feed);
        pack.Succeeded();
    }

    /// <inheritdoc />
    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}
