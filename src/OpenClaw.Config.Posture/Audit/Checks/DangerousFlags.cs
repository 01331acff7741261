using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Settings that weaken the gateway and say so, a finding each (<c>config.insecure_or_dangerous_flags</c>).</summary>
internal sealed class DangerousFlags : AuditCheck
{
    private static readonly string[] ContainerFlags =
    [
        "dangerouslyAllowReservedContainerTargets", "dangerouslyAllowExternalBindSources", "dangerouslyAllowContainerNamespaceJoin",
    ];

    internal override void Check(AuditContext context, AuditReport report)
    {
        var root = context.Root;
        var (hooks, tools) = (root["hooks"], root["tools"]);
        Flag(root["gateway"]["controlUi"]["dangerouslyAllowHostHeaderOriginFallback"], true, report);
        Flag(hooks["gmail"]["allowUnsafeExternalContent"], true, report);
        var index = 0;
        foreach (var mapping in hooks["mappings"].Children())
        {
            Flag(mapping["allowUnsafeExternalContent"], true, report, $"hooks.mappings[{index++}].allowUnsafeExternalContent");
        }

        Flag(tools["exec"]["applyPatch"]["workspaceOnly"], false, report);
        Suppressed(context.Suppressions, report);
        Flag(hooks["allowRequestSessionKey"], true, report);
        Flag(root["browser"]["ssrfPolicy"]["dangerouslyAllowPrivateNetwork"], true, report);
        Flag(tools["fs"]["workspaceOnly"], false, report);
        foreach (var docker in context.Agents.Dockers)
        {
            foreach (var flag in ContainerFlags)
            {
                Flag(docker[flag], true, report);
            }
        }

        foreach (var account in root["plugins"]["entries"]["imap"]["config"]["accounts"].Children())
        {
            SenderChecks(account["senderAuth"], report);
        }
    }

    private static void SenderChecks(ConfigCursor sender, AuditReport report)
    {
        Flag(sender["acceptTrustedAuthservId"], true, report);
        if (sender["min"] is { Text: "unverified" or "mutable" } min)
        {
            Report(min, $"{min.Path}={min.Text}", report);
        }
    }

    private static void Suppressed(Suppressions suppressions, AuditReport report)
    {
        if (suppressions.Any == Answer.Yes)
        {
            Report(suppressions.Place, $"security.audit.suppressions configured ({suppressions.Count})", report);
        }
    }

    private static void Flag(ConfigCursor place, bool dangerous, AuditReport report, string? label = null)
    {
        if (place.Boolean == dangerous)
        {
            Report(place, $"{label ?? place.Path.ToString()}={(dangerous ? "true" : "false")}", report);
        }
    }

    private static void Report(ConfigCursor place, string label, AuditReport report) =>
        report.When(Answer.Yes, "config.insecure_or_dangerous_flags", AuditSeverity.Warn, $"{label} takes a protection away", place);
}
