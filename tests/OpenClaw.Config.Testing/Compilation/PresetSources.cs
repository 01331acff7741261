namespace OpenClaw.Config.Testing.Compilation;

/// <summary>The C# files that the package compiles into the operator's project.</summary>
public static class PresetSources
{
    private const string Prefix = "Presets/";

    /// <summary>Path below the package's preset folder, and text.</summary>
    public static IReadOnlyList<(string Path, string Text)> All { get; } = Read();

    private static List<(string, string)> Read()
    {
        var assembly = typeof(PresetSources).Assembly;
        var files = new List<(string, string)>();
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            files.Add((name, reader.ReadToEnd()));
        }

        return files;
    }
}
