using OpenClaw.Config.Posture.Validity;

namespace OpenClaw.Config.Posture.Clock;

/// <summary>The time zones that a gateway knows by name.</summary>
public static class TimeZones
{
    private static readonly Lazy<HashSet<string>> Table = new(static () => new(Tables.Lines("time-zones.txt"), StringComparer.OrdinalIgnoreCase));

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => Table.Value;

    /// <summary>Whether there is such a zone. An offset from UTC is one without a name.</summary>
    public static bool Exists(string name) => name.Length > 0 && (name[0] is '+' or '-' or '\u2212' || Table.Value.Contains(name));
}
