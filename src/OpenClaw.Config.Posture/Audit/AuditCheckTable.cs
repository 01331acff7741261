using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Posture.Validity;

namespace OpenClaw.Config.Posture.Audit;

/// <summary>The ids of the audit's checks one by one (<c>schema/tables/audit-checks.txt</c>), how bad each may be, and what decides it. Plugins bring others, under names of their own.</summary>
public static class AuditCheckTable
{
    // Added after suppressions were applied.
    private const string NeverSuppressed = "security.audit.suppressions.active";

    private static readonly Lazy<IReadOnlyList<Check>> Table = new(static () =>
        [.. Tables.Lines("audit-checks.txt").Select(static line => line.Split(' ')).Select(static words => new Check(words[0].Split('.'), words.Contains("critical"), words.Contains("host")))]);

    // Where only the audit itself has checks.
    private static readonly string[] OwnSections = ["gateway", "tools", "hooks", "models", "sandbox", "security", "mcp", "config", "discovery", "fs", "summary"];

    /// <summary>Whether a finding of the check may be critical.</summary>
    public static bool CanBeCritical(string id) => Find(id).Any(static check => check.IsCritical);

    /// <summary>Whether the audit has a check of that id, letter by letter. Which checks a channel's plugin has, only the plugin knows.</summary>
    public static bool IsKnown(string id) => id.StartsWith("channels.", StringComparison.Ordinal) || Find(id).Any();

    /// <summary>Whether the configuration decides what the check says, alone or with secrets and variables in their places: <see cref="SecurityAudit"/> tells it.</summary>
    public static bool IsDecided(string id) => Find(id).Any(static check => !check.IsOfHost);

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

        if (id.IndexOf('*') < 0 && Find(id).Any())
        {
            return null;
        }

        if (id.IndexOfAny(['*', '?']) >= 0)
        {
            return "a pattern, and the audit compares ids as they stand";
        }

        meant = NearestName.Find(id, Table.Value.Where(static check => !check.Parts.Contains("*")).Select(static check => string.Join(".", check.Parts)));
        return Find(id, StringComparison.OrdinalIgnoreCase).Any() ? "and the audit compares ids letter by letter"
            : meant is not null || id.IndexOf('.') < 0 || OwnSections.Contains(id.Split('.')[0]) ? "an id that no check of the audit has"
            : null;
    }

    // Several lines may fit an id: one by its name, another by a pattern.
    private static IEnumerable<Check> Find(string id, StringComparison comparison = StringComparison.Ordinal)
    {
        var parts = id.Split('.');
        return Table.Value.Where(check => check.Fits(parts, comparison));
    }

    private sealed record Check(string[] Parts, bool IsCritical, bool IsOfHost)
    {
        public bool Fits(string[] id, StringComparison comparison) =>
            Parts.Length == id.Length && Parts.Zip(id, (own, other) => (own == "*" && other.Length > 0) || own.Equals(other, comparison)).All(static fits => fits);
    }
}
