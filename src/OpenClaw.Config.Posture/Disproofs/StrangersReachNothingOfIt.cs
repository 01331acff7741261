using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Disproofs;

/// <summary>
/// The audit sees that a channel stands open and that some agent has dangerous tools; whether the one leads to the other it does not ask. Here it does not: nobody gets in
/// after all, or every turn that strangers can set off, through other agents as well, is without those tools.
/// </summary>
internal sealed class StrangersReachNothingOfIt : Disproof
{
    private const int MostNamed = 3;

    private static readonly string[] Runtime = ["exec", "process"];
    private static readonly string[] Files = ["read", "write", "edit", "apply_patch"];
    private static readonly string[] ControlPlane = ["automations", "gateway", "plugins"];

    public override string? Against(AuditFinding finding, DisproofContext context)
    {
        Func<StrangerTurn, Lack?>? lack = finding.CheckId switch
        {
            "security.exposure.open_channels_with_exec" => Commands,
            "tools.exec.security_full_configured" when finding.Severity == AuditSeverity.Critical => Commands,
            "security.exposure.open_groups_with_elevated" => Elevation,
            "security.exposure.open_groups_with_runtime_or_fs" => turn => CommandsAndFiles(context, turn),
            "security.exposure.open_groups_with_control_plane_tools" => turn => ControlOf(context, turn),
            _ => null,
        };
        if (lack is null || !context.Strangers.IsKnown)
        {
            return null;
        }

        // Where strangers may get at commands or files, another finding about the same door is no comfort.
        return context.Strangers.OpenWays.Count == 0 ? NobodyGetsIn(finding, context)
            : context.Strangers.Turns.All(turn => CommandsAndFiles(context, turn) is not null) ? Lacks(context.Strangers, lack)
            : null;
    }

    private static string? Lacks(StrangerReach reach, Func<StrangerTurn, Lack?> lack)
    {
        var lacks = reach.Turns.Select(turn => (turn.Agent, Lack: lack(turn))).ToList();
        if (lacks.Any(static each => each.Lack is null))
        {
            return null;
        }

        var ways = Listed(reach.OpenWays.Select(static way => RouteWords.Where(way)).Distinct());
        var agents = Listed(reach.OpenWays.GroupBy(static way => way.Agent!.Id).Select(static ways => RouteWords.Agent(ways.First())));
        var others = lacks.Select(static each => each.Agent.Id).Except(reach.OpenWays.Select(static way => way.Agent!.Id)).Distinct().ToList();
        var onwards = others.Count == 0 ? string.Empty : $", and through it {Listed(others.Select(static id => "agent " + id))}";
        var reasons = string.Join(", or ", lacks.Select(static each => each.Lack!.Value.Text).Distinct());
        return $"what strangers write to ({ways}) reaches only {agents}{onwards}, {reasons}";
    }

    // Doors that look open and are not: what is switched off, what lets in nobody for want of a list, what every account overrides.
    private static string? NobodyGetsIn(AuditFinding finding, DisproofContext context)
    {
        var doors = finding.Causes.Where(static cause => ChannelIsOff.IsInChannel(cause.Path)).ToList();
        return doors.Count == 0 ? null : "no stranger gets in: " + Listed(doors.Select(door => Closed(door, context)).Distinct());
    }

    private static string Closed(ConfigCursor door, DisproofContext context)
    {
        var channel = door.Path.Segments[1];
        return ChannelIsOff.IsOff(context, channel) ? $"channels.{channel} is switched off"
            : door.Segment is "dmPolicy" or "policy" ? $"'{door.Path}' lets in those that allowFrom lists, and '*' is not among them"
            : $"no account of channels.{channel} goes by '{door.Path}'";
    }

    private static Lack? Commands(StrangerTurn turn) =>
        turn.HasAny("exec") == Answer.No ? new("which has no exec")
        : turn.DeniesCommands == Answer.Yes ? new("whose commands tools.exec denies")
        : turn.IsContained == Answer.Yes ? new("whose commands stay in the sandbox")
        : null;

    private static Lack? Elevation(StrangerTurn turn) =>
        turn.IsElevated == Answer.No ? new("and no stranger is let out of sandbox or approvals (tools.elevated.allowFrom, or elevated off at the agent)")
        : turn.HasAny("exec") == Answer.No ? new("which has no exec to elevate")
        : null;

    private static Lack? CommandsAndFiles(DisproofContext context, StrangerTurn turn)
    {
        if (turn.IsContained == Answer.Yes)
        {
            return new("whose tools stay in the sandbox");
        }

        var runsNothing = turn.HasAny(Runtime) == Answer.No || turn.DeniesCommands == Answer.Yes;
        var isConfined = FileReach.IsConfined(context.Root, turn.Agent) == Answer.Yes;
        return !runsNothing ? null
            : turn.HasAny(Files) == Answer.No ? new($"which runs no commands and has none of {string.Join(", ", Files)}")
            : isConfined ? new("which runs no commands and opens only files of its workspace")
            : null;
    }

    private static Lack? ControlOf(DisproofContext context, StrangerTurn turn) =>
        turn.HasAny(ControlPlane) == Answer.No ? new($"which has none of {string.Join(", ", ControlPlane)}")
        : ControlPlane.All(tool => turn.Tools.For(tool).IsAllowed == Answer.No || OwnerTools.Contains(tool, context.Version))
            ? new($"and the gateway takes {string.Join(", ", ControlPlane)} from every turn that no owner began (commands.ownerAllowFrom), so only an owner who writes in the same conversation can be talked into them")
        : null;

    private static string Listed(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join(", ", all.Take(MostNamed)) + (all.Count > MostNamed ? $" and {all.Count - MostNamed} more" : string.Empty);
    }

    private readonly record struct Lack(string Text);
}
