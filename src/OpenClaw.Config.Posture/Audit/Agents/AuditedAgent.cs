using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Audit.Agents;

/// <summary>An agent, or the settings for all of them, which the audit treats as one more agent.</summary>
/// <param name="Key">Its key in the file; null for the settings for all.</param>
/// <param name="Entry">Its settings.</param>
/// <param name="SandboxLayers">Its settings of the sandbox over those for all.</param>
/// <param name="Sandbox">When its tools run in a sandbox.</param>
/// <param name="Gateway">What all agents may use.</param>
/// <param name="Known">The tools of agents that were asked before.</param>
internal sealed record AuditedAgent(string? Key, ConfigCursor Entry, Layers SandboxLayers, SandboxPosture Sandbox, GatewayTools Gateway, AuditedToolSets Known)
{
    private AuditedTools? _audited;

    /// <summary>The tools that the audit thinks it has, whichever model it runs on.</summary>
    public AuditedTools AuditedTools => _audited ??= Known.Of(this);

    /// <summary>How the audit names it.</summary>
    public string Label => Key is null ? "agents.defaults" : "agents.entries." + Key;

    /// <summary>The id in its normal form.</summary>
    public string Id { get; } = AgentIds.Normalize(Key);

    public ConfigCursor Tools { get; } = Entry["tools"];

    /// <summary>What it says about commands.</summary>
    public ConfigCursor Exec { get; } = Entry["tools"]["exec"];

    /// <summary>What it says about its containers.</summary>
    public ConfigCursor Docker { get; } = Entry["sandbox"]["docker"];

    /// <summary>Whether it is always in a sandbox.</summary>
    public Answer IsAlwaysSandboxed => Sandbox.Mode.Is("all");

    /// <summary>Whether it never is.</summary>
    public Answer IsNeverSandboxed => Sandbox.Mode.Is("off");

    /// <summary>What Posture calls it.</summary>
    public RosterAgent AsRosterAgent => new(Id, Entry, Answer.No);
}
