using OpenClaw.Config.Oracle.Tests.Judging;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Oracle.Tests.Suites;

/// <summary>The files that the samples are expected to emit.</summary>
internal static class Samples
{
    /// <summary>One input a file, named as <c>FamilyBot/home</c>.</summary>
    public static IReadOnlyList<OracleInput> All { get; } = Read();

    public static OracleInput Named(string id) => All.Single(input => input.Id == id);

    private static List<OracleInput> Read()
    {
        var root = Repository.PathOf("samples");
        var files = Directory.Exists(root)
            ? Directory.EnumerateFiles(root, "openclaw.json", SearchOption.AllDirectories).Where(IsExpectation)
            : [];
        return
        [
            .. files.Order(StringComparer.Ordinal).Select(file =>
            {
                var json = File.ReadAllText(file);
                return new OracleInput(NameOf(root, file), json, FakeSecrets.For(json));
            }),
        ];
    }

    private static bool IsExpectation(string file) => Segments(file).Contains("expected") && !Segments(file).Contains("bin");

    // samples/FamilyBot/expected/openclaw/home/openclaw.json is FamilyBot/home.
    private static string NameOf(string root, string file)
    {
        var segments = Segments(Path.GetRelativePath(root, file));
        return $"{segments[0]}/{segments[^2]}";
    }

    private static string[] Segments(string path) => path.Split(Path.DirectorySeparatorChar);
}
