using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Architecture.Tests.Sources;

/// <summary>A file of the repository, by its path from the root with forward slashes.</summary>
internal sealed record RepositoryFile(string Path)
{
    private static readonly string[] NotOurs =
        [".git", ".vs", ".idea", "bin", "obj", "artifacts", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>All files that people wrote or took over; nothing that a build made.</summary>
    public static IReadOnlyList<RepositoryFile> All { get; } =
        [.. Walk(Repository.Root).Select(Relative).Order(StringComparer.Ordinal).Select(path => new RepositoryFile(path))];

    /// <summary>The C# of our own projects; not the programs of operators that tests and samples hold.</summary>
    public static IEnumerable<RepositoryFile> OwnCode => All.Where(file => file.Extension == ".cs" && file.Project is not null && !file.IsOperatorsCode);

    public string Name => System.IO.Path.GetFileName(Path);

    public string Extension => System.IO.Path.GetExtension(Path);

    /// <summary>The path from the root in its parts.</summary>
    public string[] Segments => Path.Split('/');

    /// <summary>The folder of the project it belongs to, such as <c>src/OpenClaw.Config.Model</c>; null outside of projects.</summary>
    public string? Project => Segments is [("src" or "generators" or "analyzers" or "tests") and var part, var name, _, ..] && name.StartsWith("OpenClaw.", StringComparison.Ordinal)
        ? $"{part}/{name}"
        : null;

    /// <summary>The folders between project and file.</summary>
    public string[] Folders => Segments[2..^1];

    public bool IsTest => Segments[0] == "tests";

    public string Text => File.ReadAllText(Repository.PathOf(Segments));

    // Compiled by tests or by the operator's project, under rules of their own.
    private bool IsOperatorsCode => Folders is ["Snippets" or "Scenarios" or "Presets" or "Examples", ..];

    public bool IsBelow(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    public override string ToString() => Path;

    private static string Relative(string path) => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    private static IEnumerable<string> Walk(string folder) => Directory.EnumerateFiles(folder).Concat(
        Directory.EnumerateDirectories(folder).Where(path => !NotOurs.Contains(System.IO.Path.GetFileName(path))).SelectMany(Walk));
}
