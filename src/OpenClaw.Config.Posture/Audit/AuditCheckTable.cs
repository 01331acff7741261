using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Posture.Validity;

namespace OpenClaw.Config.Posture.Audit;

/// <summary>The ids of the audit's checks one by one (<c>schema/tables/audit-checks.txt</c>), how bad each may be, and what decides it. Plugins bring others, under names of their own.</summary>
public static class AuditCheckTable
{
    // Added after suppressions were applied.
    private const string NeverSuppressed = "security.audit.suppressions.active";

    private static readonly Lazy<IReadOnlyList<(string[] Parts, bool IsCritical, bool IsOfHost)>> Table = new(static () =>
        [.. Tables.Lines("audit-checks.txt").Select(static line => line.Split(' ')).Select(static words => (words[0].Split('.'), words.Contains("critical"), words.Contains("host")))]);

    // Where only the audit itself has checks.
    private static readonly string[] OwnSections = ["gateway", "tools", "hooks", "models", "sandbox", "security", "mcp", "config", "discovery", "fs", "summary"];

    /// <summary>Whether a finding of the check may be critical.</summary>
    public static bool CanBeCritical(string id) => Table.Value.Any(check => check.IsCritical && Fits(check.Parts, id.Split('.'), StringComparison.Ordinal));

    /// <summary>Whether the audit has a check of that id, letter by letter. Which checks a channel's plugin has, only the plugin knows.</summary>
    public static bool IsKnown(string id) => id.StartsWith("channels.", StringComparison.Ordinal) || Table.Value.Any(check => Fits(check.Parts, id.Split('.'), StringComparison.Ordinal));

    /// <summary>Whether the configuration decides what the check says, alone or with secrets and variables in their places: <see cref="SecurityAudit"/> tells it.</summary>
    public static bool IsDecided(string id) => Table.Value.Any(check => !check.IsOfHost && Fits(check.Parts, id.Split('.'), StringComparison.Ordinal));

    /// <summary>Why a suppression of this id does nothing; null where it may do something.</summary>
    /// <param name="id">The id.</param>
    /// <param name="meant">The id that was probably meant.</param>
    public static string? WhyVoid(string id, out string? meant)
    {
        meant = null;
        if (id == NeverSuppressed)
        {
            return "which the audit adds after it has applied the suppressions";
        }

        var parts = id.Split('.');
        if (Table.Value.Any(check => Fits(check.Parts, parts, StringComparison.Ordinal)) && id.IndexOf('*') < 0)
        {
            return null;
        }

        if (id.IndexOfAny(['*', '?']) >= 0)
        {
            return "a pattern, and the audit compares ids as they stand";
        }

        meant = NearestName.Find(id, Table.Value.Where(static check => !check.Parts.Contains("*")).Select(static check => string.Join(".", check.Parts)));
        return Table.Value.Any(check => Fits(check.Parts, parts, StringComparison.OrdinalIgnoreCase)) ? "and the audit compares ids letter by letter"
            : meant is not null || parts.Length == 1 || OwnSections.Contains(parts[0]) ? "an id that no check of the audit has"
            : null;
    }

    private static bool Fits(string[] check, string[] id, StringComparison comparison) =>
        check.Length == id.Length && check.Zip(id, (own, other) => (own == "*" && other.Length > 0) || own.Equals(other, comparison)).All(static fits => fits);
}
