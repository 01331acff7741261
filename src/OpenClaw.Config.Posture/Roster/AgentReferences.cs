using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Model.Versions;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Roster;

/// <summary>Who names an agent of this gateway where. Not here: <c>acp.*</c>, whose ids name programs such as <c>codex</c>, and owners of old data.</summary>
public sealed class AgentReferences
{
    // The gateway refuses to start on these when the agent does not exist (2026.9.6).
    private static readonly (string Pattern, Match Match)[] Checked =
    [
        ("agents.defaults.heartbeat.agentId", Match.Normal),
        ("agents.defaults.systemAgent.agentId", Match.Normal),
        ("talk.agentId", Match.Normal),
        ("bindings.[].agentId", Match.NormalOrMain),
        ("broadcast.*.[]", Match.Exact),
        ("broadcast.*.agents.[]", Match.Exact),
    ];

    // It takes these as they are, and then they match nobody.
    private static readonly PathPatterns Unchecked = new(
    [
        "agents.defaults.subagents.allowAgents.[]",
        "agents.entries.*.subagents.allowAgents.[]",
        "agents.entries.*.tools.swarm.defaultAgentId",
        "tools.swarm.defaultAgentId",
        "tools.agentToAgent.allow.[]",
        "hooks.mappings.[].agentId",
        "hooks.allowedAgentIds.[]",
        "approvals.*.agentFilter.[]",
        "channels.*.execApprovals.agentFilter.[]",
        "channels.*.accounts.*.execApprovals.agentFilter.[]",
        "channels.telegram.groups.*.topics.*.agentId",
        "channels.telegram.direct.*.topics.*.agentId",
        "channels.telegram.accounts.*.groups.*.topics.*.agentId",
        "channels.telegram.accounts.*.direct.*.topics.*.agentId",
        "channels.a2a.exposeAgents.[]",
        "gateway.roles.definitions.*.agents.[]",
        "mcp.servers.*.codex.agents.[]",
        "plugins.entries.active-memory.config.agents.[]",
        "plugins.entries.imap.config.accounts.*.agentId",
    ]);

    private static readonly PathPatterns CheckedPatterns = new([.. Checked.Select(static place => place.Pattern)]);

    private const int MostNamed = 6;

    private readonly AgentRoster _roster;
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly bool _isOfLists;
    private readonly bool _hasFreeReferences;
    private IReadOnlyList<ConfigCursor>? _fatal;
    private IReadOnlyList<ConfigCursor>? _void;

    private AgentReferences(ConfigDocument document)
    {
        _roster = AgentRoster.Of(document.Cursor);
        var agents = document.Cursor["agents"];
        var hasNone = _roster.Agents.All(static agent => agent.Entry.Path.Segments.Count < 3);
        IsLost = LegacyRoster.IsLost(agents) || (agents["ownership"].Text == "explicit" && _roster.IsComplete == Answer.Yes && hasNone);
        // Before it had agents by key, the gateway asked only where it had a list of them.
        _isOfLists = OpenClawVersions.Compare(document.OpenClawVersion, "2026.8.2") < 0;
        _hasFreeReferences = _isOfLists && hasNone;
        if (!IsLost)
        {
            _keys.UnionWith(_roster.Agents.Select(static agent => agent.Entry.Node is null || agent.Entry.Path.Segments.Count < 3 ? agent.Id : agent.Entry["id"].Text ?? agent.Entry.Path.Segment));
        }
    }

    private enum Match
    {
        /// <summary>In the normal form of ids.</summary>
        Normal,

        /// <summary>Likewise, and <c>main</c> is always an agent.</summary>
        NormalOrMain,

        /// <summary>Letter by letter.</summary>
        Exact,
    }

    // A list that cannot be turned into entries, or explicit owners of nothing: nothing starts, and what else is reported differs.
    private bool IsLost { get; }

    /// <summary>References to nobody on which the gateway does not start.</summary>
    public IReadOnlyList<ConfigCursor> DanglingAndFatal => _fatal ??= FindFatal();

    /// <summary>References to nobody that the gateway accepts.</summary>
    public IReadOnlyList<ConfigCursor> DanglingAndVoid => _void ??= IsRosterComplete && !IsLost ? [.. Unchecked.Select(_roster.Root).Where(at => !IsPattern(at) && IsDangling(at, Match.Normal))] : [];

    /// <summary>The agents.</summary>
    public IReadOnlyList<RosterAgent> Agents => _roster.Agents;

    /// <summary>Whether <see cref="Agents"/> is all there is.</summary>
    public bool IsRosterComplete => _roster.IsComplete == Answer.Yes;

    /// <summary>The ids as they are written, in the order of the document.</summary>
    public IEnumerable<string> Ids => _keys;

    /// <summary>The agents, for a message: all of a household, the first few of a company.</summary>
    public string Roster => _keys.Count == 0 ? "no agent" : string.Join(", ", _keys.Take(MostNamed).Select(static key => $"'{key}'"))
        + (_keys.Count > MostNamed ? $" and {_keys.Count - MostNamed} others" : string.Empty);

    /// <summary>The references of a document.</summary>
    public static AgentReferences Of(ConfigDocument document) => new(document);

    // Where an agent may be that nobody sees, it may be the one that is meant.
    private List<ConfigCursor> FindFatal()
    {
        if (IsLost)
        {
            return [.. WithoutAgents(_roster.Root)];
        }

        if (_hasFreeReferences)
        {
            return [];
        }

        var dangling = new List<ConfigCursor>();
        if (IsRosterComplete)
        {
            var found = CheckedPatterns.Find(_roster.Root);
            for (var i = 0; i < Checked.Length; i++)
            {
                dangling.AddRange(found[i].Where(at => IsDangling(at, Checked[i].Match)));
            }
        }

        return dangling;
    }

    // Where the roster is lost, the gateway still takes main for an agent, asks about no binding, and about broadcasts only where the key names a channel.
    private static IEnumerable<ConfigCursor> WithoutAgents(ConfigCursor root) =>
        from place in Checked
        where place.Pattern != "bindings.[].agentId"
        from at in new PathPatterns([place.Pattern]).Select(root)
        where at.Node is ConfigText text && at.Text is { } id && !EnvironmentReferences.IsIn(text)
            && (place.Match == Match.Exact ? BroadcastKey.NamesConversation(at.Path.Segments[1]) : id.Trim().Length > 0 && AgentIds.Normalize(id) != AgentIds.Main)
        select at;

    private bool IsDangling(ConfigCursor at, Match match)
    {
        // A variable is filled in when the gateway starts; blanks are the schema's business, except where it takes them.
        if (at.Node is not ConfigText text || at.Text is not { } id || EnvironmentReferences.IsIn(text)
            || (match == Match.Normal && id.Trim().Length == 0))
        {
            return false;
        }

        return match switch
        {
            Match.Exact => !_keys.Contains(id),
            Match.NormalOrMain when id == AgentIds.Main && !_isOfLists => false,
            _ => _roster.Find(id) is null,
        };
    }

    // Hooks fill in what stands in double braces.
    private static bool IsPattern(ConfigCursor at) => at.Text is { } text && (text.Contains("*") || text.Contains("{{"));
}
