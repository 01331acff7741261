namespace OpenClaw.Config.Posture.Validity;

/// <summary>The tables beside the facts, read once per process: one name a line, comments behind <c>#</c>.</summary>
internal static class Tables
{
    private static readonly Lazy<HashSet<string>> Providers = new(static () => Read("known-providers.txt"));

    private static readonly Lazy<HashSet<string>> Retired = new(static () => Read("retired-models.txt"));

    /// <summary>Providers of models that OpenClaw knows.</summary>
    public static ISet<string> KnownProviders => Providers.Value;

    /// <summary>Models that OpenClaw refuses because they no longer exist.</summary>
    public static ISet<string> RetiredModels => Retired.Value;

    /// <summary>The lines of a table.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(Tables).Assembly.GetManifestResourceStream("OpenClaw.Config.Posture.Validity." + name)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#')];
    }

    private static HashSet<string> Read(string name) => new(Lines(name), StringComparer.Ordinal);
}
