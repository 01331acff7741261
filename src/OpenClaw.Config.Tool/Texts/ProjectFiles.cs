namespace OpenClaw.Config.Tool.Texts;

/// <summary>The files that a config project's last build wrote, by the list that the build keeps of them.</summary>
internal static class ProjectFiles
{
    private const string Manifest = "OpenClaw.Config.files.txt";

    /// <summary>Whether the command line means a project and not a file.</summary>
    public static bool IsProject(string name) => Directory.Exists(name) || name.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    /// <summary>The files of a project; of several builds (Debug, Release) those of the newest.</summary>
    /// <param name="name">A folder or a project file.</param>
    /// <param name="failure">Why there are none, as the end of a sentence that begins with the name.</param>
    public static IReadOnlyList<string> Of(string name, out string? failure)
    {
        failure = null;
        try
        {
            var folder = Directory.Exists(name) ? name : Path.GetDirectoryName(Path.GetFullPath(name))!;
            var objects = Path.Combine(folder, "obj");
            var manifest = Directory.Exists(objects)
                ? Directory.EnumerateFiles(objects, Manifest, SearchOption.AllDirectories).OrderByDescending(File.GetLastWriteTimeUtc).FirstOrDefault()
                : null;
            var files = manifest is null ? [] : File.ReadAllLines(manifest).Where(static line => line.Length > 0).ToList();
            failure = files.Count > 0 ? null : "has written no openclaw.json; build it first";
            return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            failure = "cannot be read: " + exception.Message;
            return [];
        }
    }
}
