using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Roster;

// Roster: the agents of a gateway.
//
//   Roster          agents.entries, or agents.list from before; without either there is one agent, `main`.
//   Default agent   who answers where no binding says otherwise: the sole agent; or, among several, the one marked default; or, with
//                   ownership "explicit", the one that agents.defaults.systemAgent names. Among several with none of these nobody answers.

/// <summary>The agents of a gateway and which of them answers by default.</summary>
public sealed class AgentRoster
{
    private readonly Dictionary<string, RosterAgent> _byId;

    // Each of ten thousand rooms asks. Whoever comes first finds it out; two at once find the same.
    private Default? _default;

    private AgentRoster(ConfigCursor root, IReadOnlyList<RosterAgent> agents, Answer isComplete)
    {
        Root = root;
        Agents = agents;
        IsComplete = isComplete;
        _byId = agents.ToDictionary(static agent => agent.Id, StringComparer.Ordinal);
    }

    /// <summary>The document.</summary>
    public ConfigCursor Root { get; }

    /// <summary>The agents that are certain, in the order of the configuration; of two that share a normal id the first.</summary>
    public IReadOnlyList<RosterAgent> Agents { get; }

    /// <summary>Whether <see cref="Agents"/> is all there is.</summary>
    public Answer IsComplete { get; }

    /// <summary>The agent of that id, in any spelling.</summary>
    public RosterAgent? Find(string id) => _byId.TryGetValue(AgentIds.Normalize(id), out var agent) ? agent : null;

    /// <summary>
    /// The agent that answers where no binding does; null for nobody. Where a marker among several agents decides, the gateway
    /// turns it into channel-wide bindings while it loads the file: then the source is the marker.
    /// </summary>
    public Setting<string?> DefaultAgent() => (_default ??= new(FindDefaultAgent())).Agent;

    /// <summary>Whether the default came from a marker that the gateway turns into channel-wide bindings.</summary>
    public bool HasMaterializedOwner => Agents.Count > 1 && DefaultAgent() is { IsKnown: true, Source.Path.Segment: "default" };

    /// <summary>The roster of a document.</summary>
    public static AgentRoster Of(ConfigCursor root)
    {
        var agents = root["agents"];
        var entries = agents["entries"];
        var list = agents["list"];
        var roster = entries.IsAbsent ? list : entries;
        if (entries.IsAbsent && list.IsAbsent)
        {
            return new(root, [new(AgentIds.Main, entries, Answer.No)], Answer.Yes);
        }

        var found = new List<RosterAgent>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var complete = Answers.Of(roster.HasAllChildren && !roster.IsUnknown);
        foreach (var entry in roster.Children())
        {
            var id = entries.IsAbsent ? entry["id"].Text : entry.Path.Segment;
            if (id is null || !entry.IsPresent || (entry.IsUnknown && entries.IsAbsent))
            {
                complete = Answer.Unknown;
            }
            else if (entry.Node is ConfigObject or ConfigUnknown && ids.Add(AgentIds.Normalize(id)))
            {
                var marker = entry["default"].FlagOr(false);
                found.Add(new(AgentIds.Normalize(id), entry, marker.Is(true)));
            }
        }

        // A roster that is there but empty has no agent; the gateway reads an empty one without ownership as none at all.
        return found.Count == 0 && complete == Answer.Yes && agents["ownership"].IsAbsent
            ? new(root, [new(AgentIds.Main, root["agents"]["entries"], Answer.No)], Answer.Yes)
            : new(root, found, complete == Answer.Yes ? Answer.Yes : Answer.Unknown);
    }

    private Setting<string?> FindDefaultAgent()
    {
        var agents = Root["agents"];
        if (IsComplete != Answer.Yes || agents["ownership"].IsUnknown)
        {
            return Setting<string?>.Unknown(agents);
        }

        if (agents["ownership"].Text == "explicit")
        {
            var owner = agents["defaults"]["systemAgent"]["agentId"];
            return owner.IsAbsent ? Setting<string?>.Default(Agents.Count == 1 ? Agents[0].Id : null)
                : owner.Text is not { } text ? Setting<string?>.Unknown(owner)
                : Find(text) is { } agent && text.Trim().Length > 0 ? Setting<string?>.Written(agent.Id, owner)
                : Setting<string?>.Default(Agents.Count == 1 ? Agents[0].Id : null);
        }

        if (Agents.Any(static agent => agent.IsMarkedDefault == Answer.Unknown))
        {
            return Setting<string?>.Unknown(agents);
        }

        var marked = Agents.Where(static agent => agent.IsMarkedDefault == Answer.Yes).ToList();
        return marked.Count == 1 ? Setting<string?>.Written(marked[0].Id, marked[0].Entry["default"])
            : Setting<string?>.Default(Agents.Count == 1 ? Agents[0].Id : null);
    }

    private sealed class Default(Setting<string?> agent)
    {
        public Setting<string?> Agent => agent;
    }
}
