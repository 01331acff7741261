namespace OpenClaw.Config.Model.Versions;

/// <summary>The versions of OpenClaw that a configuration can be judged for: those whose facts are embedded.</summary>
public static class OpenClawVersions
{
    /// <summary>The version that counts where none is named; the typed builder is made from its facts.</summary>
    public const string Default = "2026.9.6";

    internal const string ResourcePrefix = "OpenClaw.Config.Model.Schema.";

    private const string FactsPrefix = ResourcePrefix + "openclaw-";
    private const string FactsSuffix = ".json";

    /// <summary>All of them, the oldest first.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        .. typeof(OpenClawVersions).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(FactsPrefix, StringComparison.Ordinal) && name.EndsWith(FactsSuffix, StringComparison.Ordinal))
            .Select(static name => name.Substring(FactsPrefix.Length, name.Length - FactsPrefix.Length - FactsSuffix.Length))
            .OrderBy(static version => version, Comparer<string>.Create(Compare)),
    ];

    /// <summary>The version itself where its facts are embedded, and else <see cref="Default"/>: who wrote it is told by the build.</summary>
    public static string OrDefault(string? version) => version is not null && Known.Contains(version.Trim()) ? version.Trim() : Default;

    /// <summary>Compares two versions, number by number.</summary>
    public static int Compare(string one, string other)
    {
        var (left, right) = (one.Split('.'), other.Split('.'));
        for (var index = 0; index < Math.Max(left.Length, right.Length); index++)
        {
            var order = Part(left, index).CompareTo(Part(right, index));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int Part(string[] parts, int index) => index < parts.Length && int.TryParse(parts[index], out var number) ? number : 0;
}
