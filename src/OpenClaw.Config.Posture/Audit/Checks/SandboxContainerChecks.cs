using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Sandbox;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Holes in the wall of a sandbox, whether or not it is used. Several of them the gateway refuses before the audit runs.</summary>
internal sealed class SandboxContainerChecks : AuditCheck
{
    internal override void Check(AuditContext context, AuditReport report)
    {
        var mounts = (BlockedMounts?)null;
        foreach (var docker in context.Agents.Dockers)
        {
            foreach (var bind in docker["binds"].Children())
            {
                Mount(bind, mounts ??= BlockedMounts.Of(context.Environment.Homes), report);
            }

            var network = docker["network"];
            var mode = Word(network);
            report.When(Answers.Of(mode == "host" || mode.StartsWith("container:", StringComparison.Ordinal)), "sandbox.dangerous_network_mode", AuditSeverity.Critical, $"{network.Path} is \"{network.Text}\", which joins another network and so leaves the sandbox", network);
            Unconfined(docker["seccompProfile"], "sandbox.dangerous_seccomp_profile", report);
            Unconfined(docker["apparmorProfile"], "sandbox.dangerous_apparmor_profile", report);
        }
    }

    private static void Mount(ConfigCursor bind, BlockedMounts mounts, AuditReport report)
    {
        if (bind.Text is not { } text)
        {
            return;
        }

        var source = BlockedMounts.SourceOf(text);
        if (!BlockedMounts.IsAbsolute(source))
        {
            report.When(Answer.Yes, "sandbox.bind_mount_non_absolute", AuditSeverity.Warn, $"{bind.Path.Parent} contains \"{text}\", whose source is no absolute path", bind);
        }
        else if (mounts.Find(source) is { } blocked)
        {
            report.When(Answer.Yes, "sandbox.dangerous_bind_mount", AuditSeverity.Critical, $"{bind.Path.Parent} contains \"{text}\", which opens {blocked} of the host to the sandbox", bind);
        }
    }

    private static void Unconfined(ConfigCursor profile, string checkId, AuditReport report) =>
        report.When(Answers.Of(Word(profile) == "unconfined"), checkId, AuditSeverity.Critical, $"{profile.Path} is \"unconfined\": the kernel restrains nothing in the sandbox", profile);

    private static string Word(ConfigCursor place) => place.Text?.Trim().ToLowerInvariant() ?? string.Empty;
}
