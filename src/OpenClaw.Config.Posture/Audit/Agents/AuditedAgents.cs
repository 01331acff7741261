using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Audit.Agents;

/// <summary>The agents of a document, and their settings for all.</summary>
internal sealed class AuditedAgents
{
    private readonly ConfigCursor _sandbox;
    private readonly GatewayTools _tools;
    private readonly AuditedToolSets _known = new();
    private IReadOnlyList<ConfigCursor>? _dockers;

    public AuditedAgents(ConfigCursor root)
    {
        var agents = root["agents"];
        _sandbox = agents["defaults"]["sandbox"];
        _tools = GatewayTools.Of(root);
        Defaults = Make(null, AuditContext.Nothing);
        var (entries, list) = (agents["entries"], agents["list"]);
        var roster = entries.IsAbsent || (HasNone(entries) && !list.IsAbsent) ? list : entries;
        var found = new List<AuditedAgent>();
        IsComplete = !roster.IsUnknown && roster.HasAllChildren;
        foreach (var entry in roster.Children())
        {
            var key = roster.Path.Segment == "list" ? entry["id"].Text : entry.Path.Segment;
            if (entry.IsPresent && key is not null)
            {
                found.Add(Make(key, entry));
            }
            else
            {
                IsComplete = false;
            }
        }

        All = found.Count == 0 && IsComplete ? [Make(AgentIds.Main, entries[AgentIds.Main])] : found;
        WithDefaults = [Defaults, .. All];
    }

    /// <summary>The settings for all, as the audit treats them.</summary>
    public AuditedAgent Defaults { get; }

    /// <summary>The agents that are certain.</summary>
    public IReadOnlyList<AuditedAgent> All { get; }

    /// <summary>Whether there are no others.</summary>
    public bool IsComplete { get; }

    /// <summary>The settings for all, then the agents.</summary>
    public IReadOnlyList<AuditedAgent> WithDefaults { get; }

    /// <summary>What is said about containers: for all, then by each agent that says something.</summary>
    public IReadOnlyList<ConfigCursor> Dockers => _dockers ??=
        [.. All.Select(static agent => agent.Docker).Prepend(_sandbox["docker"]).Where(static docker => !docker.IsAbsent)];

    /// <summary>How many there are; null when nobody can say.</summary>
    public int? Count => IsComplete ? All.Select(static agent => agent.Id).Distinct().Count() : null;

    /// <summary>Whether there is an agent of which something holds, and which ones these are.</summary>
    public (Answer Any, IReadOnlyList<AuditedAgent> Which) Find(Func<AuditedAgent, Answer> holds) => Find(All, holds);

    /// <summary>The same with the settings for all.</summary>
    public (Answer Any, IReadOnlyList<AuditedAgent> Which) FindWithDefaults(Func<AuditedAgent, Answer> holds) => Find(WithDefaults, holds);

    /// <summary>Why the audit gives up when it looks at an agent's sandbox; null when it does not.</summary>
    public string? FailureOfSandbox()
    {
        foreach (var agent in WithDefaults)
        {
            var place = agent.SandboxLayers.Below("ssh")["workspaceRoot"];
            if (place.Text?.Trim() is { Length: > 0 } folder && folder[0] is not ('/' or '\\'))
            {
                return $"{place.Path} is no absolute path, and OpenClaw's audit gives up on such a file without reporting anything";
            }
        }

        return null;
    }

    private (Answer Any, IReadOnlyList<AuditedAgent> Which) Find(IReadOnlyList<AuditedAgent> agents, Func<AuditedAgent, Answer> holds)
    {
        List<AuditedAgent>? which = null;
        var any = IsComplete ? Answer.No : Answer.Unknown;
        foreach (var agent in agents)
        {
            var answer = holds(agent);
            any = any.Or(answer);
            if (answer == Answer.Yes)
            {
                (which ??= []).Add(agent);
            }
        }

        return (any, which ?? (IReadOnlyList<AuditedAgent>)[]);
    }

    private AuditedAgent Make(string? key, ConfigCursor entry)
    {
        var layers = new Layers(entry["sandbox"], _sandbox);
        return new(key, entry, layers, new SandboxPosture(layers.Text("mode", "off"), layers.Text("backend", "docker")), _tools, _known);
    }

    private static bool HasNone(ConfigCursor entries) => entries is { IsUnknown: false, HasAllChildren: true } && !entries.Children().Any();
}
