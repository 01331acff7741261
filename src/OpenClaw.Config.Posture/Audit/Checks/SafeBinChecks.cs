using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Sandbox;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Programs that run unasked, and the folders they are taken from.</summary>
internal sealed class SafeBinChecks : AuditCheck
{
    private static readonly HashSet<string> Broad = new(StringComparer.Ordinal) { "awk", "gawk", "mawk", "nawk", "sed", "gsed", "jq" };

    internal override void Check(AuditContext context, AuditReport report)
    {
        var global = context.Root["tools"]["exec"];
        var scopes = context.Agents.All.Select(static agent => agent.Exec).Prepend(global).Where(static scope => scope["safeBins"].Node is not null || scope["safeBinTrustedDirs"].Node is not null).ToList();
        if (scopes.Count == 0)
        {
            return;
        }

        var unprofiled = scopes.SelectMany(scope => Bins(scope).Where(bin => SafeBins.IsInterpreter(NameOf(bin)) && HasProfile(scope, global, NameOf(bin)) == Answer.No)).ToList();
        var broad = scopes.SelectMany(static scope => Bins(scope).Where(static bin => Broad.Contains(NameOf(bin)))).ToList();
        var folders = scopes.SelectMany(static scope => scope["safeBinTrustedDirs"].Children().Where(static folder => folder.Text is { } path && IsRisky(path.Trim()))).ToList();
        Report(unprofiled, "tools.exec.safe_bins_interpreter_unprofiled", "safeBins includes interpreters without a profile", report);
        Report(broad, "tools.exec.safe_bins_broad_behavior", "safeBins includes programs that do more than filter", report);
        Report(folders, "tools.exec.safe_bin_trusted_dirs_risky", "safeBinTrustedDirs includes folders that others can write to", report);
    }

    private static void Report(IReadOnlyList<ConfigCursor> places, string checkId, string message, AuditReport report) => report.When(
        Answers.Of(places.Count > 0),
        checkId,
        AuditSeverity.Warn,
        $"{message}: {Names(places.Select(static place => $"{place.Path.Parent}: {place.Text!.Trim()}"))}",
        places);

    private static IEnumerable<ConfigCursor> Bins(ConfigCursor exec) => exec["safeBins"].Children().Where(static bin => bin.Text is { } text && text.Trim().Length > 0);

    private static string NameOf(ConfigCursor bin) => SafeBins.NameOf(bin.Text!);

    // Even an empty object is a profile to the audit.
    private static Answer HasProfile(ConfigCursor exec, ConfigCursor global, string name) => new[] { global, exec }
        .Select(scope => scope["safeBinProfiles"])
        .Aggregate(Answer.No, (any, profiles) => any.Or(
            profiles.IsAbsent ? Answer.No
            : profiles.Children().Any(entry => entry.IsPresent && entry.Path.Segment.Trim().ToLowerInvariant() == name) ? Answer.Yes
            : Answers.Of(!profiles.IsUnknown && profiles.HasAllChildren && profiles.Children().All(static entry => entry.IsPresent) ? false : null)));

    private static bool IsRisky(string path)
    {
        if (path.Length == 0 || path[0] != '/')
        {
            return path.Length > 0;
        }

        var normal = HostPaths.Normalize(path).Replace('\\', '/').ToLowerInvariant();
        return HostPaths.IsWithin(normal, "/tmp") || HostPaths.IsWithin(normal, "/var/tmp") || HostPaths.IsWithin(normal, "/private/tmp")
            || normal is "/usr/local/bin" or "/opt/homebrew/bin" or "/opt/local/bin"
            || normal.StartsWith("/users/", StringComparison.Ordinal)
            || normal.StartsWith("/home/", StringComparison.Ordinal)
            || normal.Contains("/.local/bin");
    }
}
