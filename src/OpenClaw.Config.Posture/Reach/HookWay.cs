using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>A webhook that makes a prompt of what it gets.</summary>
/// <param name="Place">The mapping, or the preset in its list.</param>
/// <param name="Name">What it listens for.</param>
/// <param name="IsMail">Whether it gets the mail of an account: then anybody writes the prompt.</param>
/// <param name="Agent">The agent that gets the prompt; null when nobody can say.</param>
public sealed record HookWay(ConfigCursor Place, string Name, bool IsMail, RosterAgent? Agent)
{
    /// <summary>Whether the turn runs in a sandbox: such turns have sessions of their own.</summary>
    public Answer IsSandboxed { get; private init; } = Answer.Unknown;

    /// <summary>The agent's tools in the turn.</summary>
    public EffectiveTools? Tools { get; private init; }

    /// <summary>How commands run.</summary>
    public ExecPosture? Exec { get; private init; }

    /// <summary>Whether the agent runs any command on a host, nobody being asked.</summary>
    public Answer RunsUnaskedOnHost => (Tools?.For("exec").IsAllowed ?? Answer.Unknown)
        .And(Exec is { Host: ExecHost.Gateway or ExecHost.Node } exec ? exec.RunsAnythingUnasked : Exec is { Host: ExecHost.Unknown } or null ? Answer.Unknown : Answer.No);

    /// <summary>The webhooks of a document that make prompts, where webhooks are on.</summary>
    public static IReadOnlyList<HookWay> Of(ConfigCursor root, AgentRoster roster)
    {
        var hooks = root["hooks"];
        if (hooks["enabled"].Boolean != true)
        {
            return [];
        }

        var mappings = hooks["mappings"].Children()
            .Where(static mapping => mapping["action"].IsAbsent || mapping["action"].Text == "agent")
            .Select(mapping => Make(root, mapping, NameOf(mapping), IsOfMail(mapping), AgentOf(roster, mapping["agentId"]))).ToList();
        // A mapping of the operator's for the same path comes before the preset.
        var presets = mappings.Any(static way => way.IsMail) || !hooks["mappings"].HasAllChildren ? []
            : hooks["presets"].Children().Where(static preset => preset.Text == "gmail").Select(preset => Make(root, preset, "gmail", isMail: true, AgentOf(roster, default)));
        return [.. mappings, .. presets];
    }

    /// <summary>What a caller sets off that names the agent itself.</summary>
    public static HookWay To(ConfigCursor root, ConfigCursor place, RosterAgent agent) => Make(root, place, "agent", isMail: false, agent);

    private static HookWay Make(ConfigCursor root, ConfigCursor place, string name, bool isMail, RosterAgent? agent)
    {
        var way = new HookWay(place, name, isMail, agent);
        if (agent is null || Runtimes.IsOwn(root, agent) != Answer.Yes)
        {
            return way;
        }

        var isSandboxed = SandboxPosture.Of(root, agent).Holds(SessionKind.Separate);
        return way with
        {
            IsSandboxed = isSandboxed,
            Tools = ToolPolicies.Of(root, agent, new ToolContext([], IsStranger: true, isSandboxed)),
            Exec = ExecPosture.Of(root, agent, isSandboxed),
        };
    }

    private static RosterAgent? AgentOf(AgentRoster roster, ConfigCursor id) =>
        id.Node is null && !id.IsUnknown ? roster.DefaultAgent() is { IsKnown: true, Value: { } owner } ? roster.Find(owner) : null
        : id.Text is { } text ? roster.Find(text)
        : null;

    private static bool IsOfMail(ConfigCursor mapping) => mapping["match"]["path"].Text?.Trim('/') == "gmail";

    private static string NameOf(ConfigCursor mapping) => mapping["match"]["path"].Text ?? mapping["name"].Text ?? mapping["id"].Text ?? "any path";
}
