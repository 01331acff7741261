using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Sandbox;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Holes in the wall of a sandbox, whether or not it is used. Several of them the gateway refuses before the audit runs.</summary>
internal sealed class SandboxContainerChecks : AuditCheck
{
    internal override IEnumerable<AuditFinding> Check(AuditContext context)
    {
        var dockers = context.Agents.All.Select(static agent => agent.Entry).Prepend(context.Root["agents"]["defaults"])
            .Select(static scope => scope["sandbox"]["docker"]).Where(static docker => !docker.IsAbsent).ToList();
        if (dockers.Count == 0)
        {
            return [];
        }

        var mounts = BlockedMounts.Of(context.Environment.Homes);
        return dockers.SelectMany(docker =>
        {
            var network = docker["network"];
            var mode = Word(network);
            return (IEnumerable<AuditFinding>)
            [
                .. docker["binds"].Children().SelectMany(bind => Mount(bind, mounts)),
                .. When(Answers.Of(mode == "host" || mode.StartsWith("container:", StringComparison.Ordinal)), "sandbox.dangerous_network_mode", AuditSeverity.Critical, $"{network.Path} is \"{network.Text}\", which joins another network and so leaves the sandbox", network),
                .. Unconfined(docker["seccompProfile"], "sandbox.dangerous_seccomp_profile"),
                .. Unconfined(docker["apparmorProfile"], "sandbox.dangerous_apparmor_profile"),
            ];
        });
    }

    private static IEnumerable<AuditFinding> Mount(ConfigCursor bind, BlockedMounts mounts)
    {
        if (bind.Text is not { } text)
        {
            return [];
        }

        var source = BlockedMounts.SourceOf(text);
        return !BlockedMounts.IsAbsolute(source)
            ? When(Answer.Yes, "sandbox.bind_mount_non_absolute", AuditSeverity.Warn, $"{bind.Path.Parent} contains \"{text}\", whose source is no absolute path", bind)
            : mounts.Find(source) is { } blocked
                ? When(Answer.Yes, "sandbox.dangerous_bind_mount", AuditSeverity.Critical, $"{bind.Path.Parent} contains \"{text}\", which opens {blocked} of the host to the sandbox", bind)
                : [];
    }

    private static IEnumerable<AuditFinding> Unconfined(ConfigCursor profile, string checkId) =>
        When(Answers.Of(Word(profile) == "unconfined"), checkId, AuditSeverity.Critical, $"{profile.Path} is \"unconfined\": the kernel restrains nothing in the sandbox", profile);

    private static string Word(ConfigCursor place) => place.Text?.Trim().ToLowerInvariant() ?? string.Empty;
}
