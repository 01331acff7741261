using System.Text.RegularExpressions;

namespace OpenClaw.Config.Model.Files;

/// <summary>
/// The variables that <c>env.vars</c> may not set, since they steer a loader, interpreter, compiler, shell, editor, Git, TLS or proxy of the
/// host. The gateway ignores such an entry without a word.
/// </summary>
internal static class HostVariables
{
    private static readonly Lazy<(HashSet<string> Names, string[] Prefixes)> Table = new(Read);

    /// <summary>Whether the host keeps the variable for itself; case does not matter.</summary>
    public static bool IsProtected(string name)
    {
        var upper = name.ToUpperInvariant();
        var (names, prefixes) = Table.Value;
        return names.Contains(upper)
            || prefixes.Any(prefix => upper.StartsWith(prefix, StringComparison.Ordinal))
            || Regex.IsMatch(upper, "^CARGO_TARGET_[A-Z0-9_]+_(?:LINKER|RUNNER)$", RegexOptions.CultureInvariant);
    }

    private static (HashSet<string> Names, string[] Prefixes) Read()
    {
        using var stream = typeof(HostVariables).Assembly.GetManifestResourceStream("OpenClaw.Config.Model.Files.host-variables.txt")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#').ToArray();
        return (
            new(lines.Where(static line => line[line.Length - 1] != '*'), StringComparer.Ordinal),
            [.. lines.Where(static line => line[line.Length - 1] == '*').Select(static line => line.Substring(0, line.Length - 1))]);
    }
}
