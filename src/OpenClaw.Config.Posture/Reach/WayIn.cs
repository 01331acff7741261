using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.Surfaces;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Reach;

// Reach: what a message can set off.
//
//   Way in       a room of a surface, the agent that messages there reach, and what that agent may do for such a sender.
//   Stranger     a sender nobody named: what comes in where Admission says Anyone.
//   On the host  commands that leave the sandbox, or never were in one: on the gateway's host or a paired node.
//   Settings     every place that must stay as it is for the way to be open; changing one of them may close it.

/// <summary>A way in and where it leads.</summary>
/// <param name="Surface">The account of the channel.</param>
/// <param name="Room">The conversations.</param>
/// <param name="Route">How the messages find their agent.</param>
/// <param name="Agent">The agent; null when nobody gets the messages, or nobody can say who does.</param>
public sealed record WayIn(Surface Surface, Room Room, Route Route, RosterAgent? Agent)
{
    /// <summary>Whether the messages are dropped although an agent would answer by default: Telegram takes those of groups without a binding at its default account alone.</summary>
    public bool IsDropped { get; init; }

    /// <summary>Where the messages go if this account is the default one. Nobody can say, since a variable of the environment decides whether it is this or the account "default".</summary>
    internal Route? Undecided { get; init; }

    /// <summary>Whether it is this account or the one named "default", where the same is so for both.</summary>
    public bool IsOfEitherAccount { get; init; }

    /// <summary>The session the conversation lands in.</summary>
    public SessionKind Session { get; init; } = SessionKind.Unknown;

    /// <summary>The tools the agent has for strangers here.</summary>
    public EffectiveTools? Tools { get; init; }

    /// <summary>Whether the session runs in a sandbox.</summary>
    public Answer IsSandboxed { get; init; } = Answer.Unknown;

    /// <summary>How commands run.</summary>
    public ExecPosture? Exec { get; init; }

    /// <summary>Whether strangers may take the agent out of its sandbox.</summary>
    public ElevatedAccess? Elevated { get; init; }

    /// <summary>How commands run once out of the sandbox.</summary>
    public ExecPosture? ElevatedExec { get; init; }

    /// <summary>Whether the agent's turns are OpenClaw's own: another program's agent has tools and approvals of its own.</summary>
    public Answer IsOwnRuntime { get; init; } = Answer.Yes;

    /// <summary>Whether a stranger's message reaches the agent.</summary>
    public Answer IsOpenToStrangers => Surface.IsRunning
        .And(Room.Admission.Senders switch { SenderClass.Anyone => Answer.Yes, SenderClass.Unknown => Answer.Unknown, _ => Answer.No })
        .And(!Route.IsKnown ? Answer.Unknown : Answers.Of(Agent is not null));

    /// <summary>Whether the agent runs any command on a host, nobody being asked, for whoever comes in here.</summary>
    public Answer RunsUnaskedOnHost => (Tools?.For("exec").IsAllowed ?? Answer.Unknown).And(IsOwnRuntime).And(OnHost);

    /// <summary>Whether it leaves the sandbox for that.</summary>
    public bool NeedsElevation => Exec?.Host == ExecHost.Sandbox;

    /// <summary>The execution that counts on a host.</summary>
    public ExecPosture? HostExec => NeedsElevation ? ElevatedExec : Exec;

    private Answer OnHost => Exec switch
    {
        null => Answer.Unknown,
        { Host: ExecHost.Sandbox } => (Elevated?.ForStrangers ?? Answer.Unknown).And(ElevatedExec?.RunsAnythingUnasked ?? Answer.Unknown),
        { Host: ExecHost.Nowhere } => Answer.No,
        _ => Exec.RunsAnythingUnasked,
    };

    /// <summary>The places that make it so, the door first.</summary>
    public IEnumerable<ConfigCursor> Settings() => Room.Admission.Doors
        .Concat(Route.Source is { } route ? [route] : [])
        .Concat(HostExec?.Settings ?? [])
        .Concat(NeedsElevation && Elevated?.Source is { } elevated ? [elevated] : [])
        .Where(static place => place.Node is not null);
}
