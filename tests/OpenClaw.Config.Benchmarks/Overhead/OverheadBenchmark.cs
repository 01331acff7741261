using OpenClaw.Config.Benchmarks.Reporting;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Benchmarks.Overhead;

/// <summary>
/// What the package adds to <c>dotnet build</c> of the smallest sample: the same project with the package, with the library of the package alone
/// (no generator, no analyzer, no task), and without it. The three are built in turn, so that a busy moment hits all of them.
/// </summary>
internal static class OverheadBenchmark
{
    private const int WarmUps = 3;
    private const int Rounds = 11;

    // As many lines of plain C#, for the project that has no package to configure.
    private const string PlainSource = """
        internal static class Plain
        {
            private static string Describe(string name) => string.Join(", ", new[] { name, "gateway", "agents" }.Select(word => word.Trim()));
        }
        """;

    public static IEnumerable<Figure> Run()
    {
        using var feed = LocalFeed.Pack();
        var sample = File.ReadAllText(Repository.PathOf("samples", "Minimal", "Gateways.cs"));
        ScratchProject[] projects =
        [
            new(feed, "Without", PlainSource, ""),
            new(feed, "LibraryOnly", sample, $"""
                <PackageReference Include="OpenClaw.Config" Version="{feed.Version}" GeneratePathProperty="true" ExcludeAssets="analyzers;build;buildTransitive" />
                <Compile Include="$(PkgOpenClaw_Config)/presets/**/*.cs" />
                """),
            new(feed, "With", sample, $"""<PackageReference Include="OpenClaw.Config" Version="{feed.Version}" />"""),
        ];

        return
        [
            .. Compare(projects, "one line edited, warm compiler server", warm: true, edit: true, limit: 1.15),
            .. Compare(projects, "one line edited, cold compiler", warm: false, edit: true, limit: null),
            .. Compare(projects, "nothing to do", warm: true, edit: false, limit: null),
        ];
    }

    private static IEnumerable<Figure> Compare(ScratchProject[] projects, string situation, bool warm, bool edit, double? limit)
    {
        var times = projects.Select(_ => new List<double>()).ToArray();
        for (var round = -WarmUps; round < Rounds; round++)
        {
            for (var i = 0; i < projects.Length; i++)
            {
                if (edit)
                {
                    projects[i].Edit();
                }

                var elapsed = projects[i].Build(warm).TotalSeconds;
                if (round >= 0)
                {
                    times[i].Add(elapsed);
                }
            }
        }

        var (without, library, with) = (times[0].Median(), times[1].Median(), times[2].Median());
        return
        [
            new($"{situation}: without the package", without, "s"),
            new($"{situation}: library only", library, "s"),
            new($"{situation}: with the package", with, "s"),
            new($"{situation}: with / without", with / without, "", limit),
            new($"{situation}: with / library only", with / library, ""),
        ];
    }
}
