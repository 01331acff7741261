using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Sandbox;

namespace OpenClaw.Config.Posture.Audit.Agents;

/// <summary>The agents of a document, and their settings for all.</summary>
internal sealed class AuditedAgents
{
    private readonly ConfigCursor _root;

    public AuditedAgents(ConfigCursor root)
    {
        _root = root;
        Defaults = Make(null, AuditContext.Nothing);
        var agents = root["agents"];
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
    }

    /// <summary>The settings for all, as the audit treats them.</summary>
    public AuditedAgent Defaults { get; }

    /// <summary>The agents that are certain.</summary>
    public IReadOnlyList<AuditedAgent> All { get; }

    /// <summary>Whether there are no others.</summary>
    public bool IsComplete { get; }

    /// <summary>The settings for all, then the agents.</summary>
    public IEnumerable<AuditedAgent> WithDefaults => All.Prepend(Defaults);

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
            var place = new Layers(agent.Entry["sandbox"], _root["agents"]["defaults"]["sandbox"]).Below("ssh")["workspaceRoot"];
            if (place.Text?.Trim() is { Length: > 0 } folder && folder[0] is not ('/' or '\\'))
            {
                return $"{place.Path} is no absolute path, and OpenClaw's audit gives up on such a file without reporting anything";
            }
        }

        return null;
    }

    private (Answer Any, IReadOnlyList<AuditedAgent> Which) Find(IEnumerable<AuditedAgent> agents, Func<AuditedAgent, Answer> holds)
    {
        var answers = agents.Select(agent => (Agent: agent, Answer: holds(agent))).ToList();
        var which = answers.Where(static pair => pair.Answer == Answer.Yes).Select(static pair => pair.Agent).ToList();
        var any = answers.Aggregate(IsComplete ? Answer.No : Answer.Unknown, static (any, pair) => any.Or(pair.Answer));
        return (any, which);
    }

    private AuditedAgent Make(string? key, ConfigCursor entry)
    {
        var layers = new Layers(entry["sandbox"], _root["agents"]["defaults"]["sandbox"]);
        return new(key, entry, new SandboxPosture(layers.Text("mode", "off"), layers.Text("backend", "docker")));
    }

    private static bool HasNone(ConfigCursor entries) => entries is { IsUnknown: false, HasAllChildren: true } && !entries.Children().Any();
}
