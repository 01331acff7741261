using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Benchmarks.Overhead;

/// <summary>The package as it would be shipped, packed from this tree into a folder of its own.</summary>
internal sealed class LocalFeed : IDisposable
{
    // The package cache never looks twice at a version it knows.
    public string Version { get; } = $"0.0.0-benchmark.{DateTime.UtcNow:yyyyMMddHHmmss}";

    /// <summary>A temporary folder; projects that use the package lie below it.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("openclaw-benchmark-").FullName;

    public static LocalFeed Pack()
    {
        var feed = new LocalFeed();
        DotNet.Run(Repository.Root, warm: true, "pack", "src/OpenClaw.Config", "-c", "Release", "-v", "q", "-o", Path.Combine(feed.Folder, "feed"), $"-p:Version={feed.Version}");
        File.WriteAllText(Path.Combine(feed.Folder, "nuget.config"), """
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="feed" />
              </packageSources>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
            </configuration>
            """);

        // Nothing of the folders above takes part.
        File.WriteAllText(Path.Combine(feed.Folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(feed.Folder, "Directory.Build.targets"), "<Project />");
        return feed;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
