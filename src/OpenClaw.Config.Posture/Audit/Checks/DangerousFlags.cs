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

    internal override IEnumerable<AuditFinding> Check(AuditContext context)
    {
        var root = context.Root;
        var (hooks, tools) = (root["hooks"], root["tools"]);
        var containers = context.Agents.All.Select(static agent => agent.Entry).Prepend(root["agents"]["defaults"]).Select(static scope => scope["sandbox"]["docker"]).Where(static docker => docker.Node is not null);
        return
        [
            .. Flag(root["gateway"]["controlUi"]["dangerouslyAllowHostHeaderOriginFallback"], true),
            .. Flag(hooks["gmail"]["allowUnsafeExternalContent"], true),
            .. hooks["mappings"].Children().SelectMany(static (mapping, index) =>
                Flag(mapping["allowUnsafeExternalContent"], true, $"hooks.mappings[{index}].allowUnsafeExternalContent=true")),
            .. Flag(tools["exec"]["applyPatch"]["workspaceOnly"], false),
            .. Suppressed(Suppressions.Of(context)),
            .. Flag(hooks["allowRequestSessionKey"], true),
            .. Flag(root["browser"]["ssrfPolicy"]["dangerouslyAllowPrivateNetwork"], true),
            .. Flag(tools["fs"]["workspaceOnly"], false),
            .. containers.SelectMany(static docker => ContainerFlags.SelectMany(flag => Flag(docker[flag], true))),
            .. root["plugins"]["entries"]["imap"]["config"]["accounts"].Children().SelectMany(static account => SenderChecks(account["senderAuth"])),
        ];
    }

    private static IEnumerable<AuditFinding> SenderChecks(ConfigCursor sender)
    {
        var min = sender["min"];
        return
        [
            .. Flag(sender["acceptTrustedAuthservId"], true),
            .. min.Text is "unverified" or "mutable" ? Report(min, $"{min.Path}={min.Text}") : [],
        ];
    }

    private static IEnumerable<AuditFinding> Suppressed(Suppressions suppressions) =>
        suppressions.Any == Answer.Yes ? Report(suppressions.Place, $"security.audit.suppressions configured ({suppressions.Count})") : [];

    private static IEnumerable<AuditFinding> Flag(ConfigCursor place, bool dangerous, string? label = null) =>
        place.Boolean == dangerous ? Report(place, label ?? $"{place.Path}={(dangerous ? "true" : "false")}") : [];

    private static IEnumerable<AuditFinding> Report(ConfigCursor place, string label) =>
        When(Answer.Yes, "config.insecure_or_dangerous_flags", AuditSeverity.Warn, $"{label} takes a protection away", place);
}
