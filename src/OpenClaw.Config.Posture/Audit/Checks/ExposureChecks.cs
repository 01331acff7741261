using OpenClaw.Config.Posture.Audit.Agents;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Open channels beside powerful tools. Whether the channel leads to the agent with the tools is nothing to the audit; Reach follows the bindings.</summary>
internal sealed class ExposureChecks : AuditCheck
{
    private static readonly string[] ControlPlane = ["automations", "gateway", "plugins"];

    internal override void Check(AuditContext context, AuditReport report)
    {
        var open = context.OpenSections;
        if (open.Any != Answer.Yes)
        {
            return;
        }

        var root = context.Root;
        var places = Names(open.Places.Select(static place => place.Path.ToString()));
        var elevated = root["tools"]["elevated"]["enabled"];
        var (risky, riskyAgents) = context.Agents.FindWithDefaults(agent => RiskyTools.Of(root, agent).Any);
        var runs = context.Agents.FindWithDefaults(agent => RiskyTools.Of(root, agent).RunsCommands).Any;
        var (control, controllers) = context.Agents.FindWithDefaults(agent => agent.AuditedTools.AllowAny(ControlPlane));
        report.When(
            elevated.FlagOr(true).Is(true),
            "security.exposure.open_groups_with_elevated",
            AuditSeverity.Critical,
            $"Channels stand open ({places}) while tools.elevated is on",
            [.. open.Places, elevated]);
        report.When(
            risky,
            "security.exposure.open_groups_with_runtime_or_fs",
            CriticalIf(runs),
            $"Channels stand open ({places}) beside tools for commands or files without a sandbox: {Labels(riskyAgents)}",
            [.. open.Places, .. riskyAgents.Select(static agent => agent.Tools)]);
        report.When(
            control,
            "security.exposure.open_groups_with_control_plane_tools",
            AuditSeverity.Critical,
            $"Channels stand open ({places}) beside tools that change OpenClaw itself ({Names(ControlPlane)}): {Labels(controllers)}",
            [.. open.Places, .. controllers.Select(static agent => agent.Tools)]);
    }

    private static string Labels(IEnumerable<AuditedAgent> agents) => Names(agents.Select(static agent => agent.Label));
}
