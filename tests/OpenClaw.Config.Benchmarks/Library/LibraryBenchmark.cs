using OpenClaw.Config.Benchmarks.Overhead;
using OpenClaw.Config.Benchmarks.Reporting;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Benchmarks.Library;

/// <summary>What the generated model costs this repository: the time to build the library, and its size.</summary>
internal static class LibraryBenchmark
{
    private const string Project = "src/OpenClaw.Config";
    private const double Mega = 1_000_000;

    public static IEnumerable<Figure> Run()
    {
        string[] build = ["build", Project, "-c", "Release", "-v", "q"];
        DotNet.Run(Repository.Root, warm: false, build);
        var one = Enumerable.Range(0, 3)
            .Select(_ => DotNet.Run(Repository.Root, warm: false, [.. build, "--no-incremental", "--no-restore", "--no-dependencies", "-f", "net8.0"]).Elapsed.TotalSeconds)
            .ToList();
        var all = DotNet.Run(Repository.Root, warm: false, [.. build, "--no-incremental", "--no-restore"]).Elapsed.TotalSeconds;

        yield return new("library build, one framework, cold compiler", one.Median(), "s", 15);
        yield return new("library build, all frameworks and what it stands on, cold compiler", all, "s");
        foreach (var dll in Directory.EnumerateFiles(Repository.PathOf("src", "OpenClaw.Config", "bin", "Release"), "OpenClaw.Config.dll", SearchOption.AllDirectories).Order())
        {
            yield return new($"OpenClaw.Config.dll, {Path.GetFileName(Path.GetDirectoryName(dll))}", new FileInfo(dll).Length / Mega, "MB", 1.5);
        }
    }
}
