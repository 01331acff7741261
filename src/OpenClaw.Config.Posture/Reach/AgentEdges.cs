using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>
/// Which agent may pass what it is told to which other. Sending works between all agents unless a setting says otherwise: <c>tools.sessions.visibility</c> is "all" and
/// <c>tools.agentToAgent</c> on by default. Starting another agent as a subagent needs a list.
/// </summary>
public sealed class AgentEdges
{
    private readonly ConfigCursor _root;
    private readonly ConfigCursor _between;
    private readonly ConfigCursor _visibility;
    private readonly Entries _allow;

    /// <summary>The edges between the agents of a document.</summary>
    public AgentEdges(ConfigCursor root)
    {
        _root = root;
        _between = root["tools"]["agentToAgent"];
        _visibility = root["tools"]["sessions"]["visibility"];
        _allow = Entries.At(_between["allow"]);
    }

    /// <summary>The settings that let agents send to one another, as far as any is written.</summary>
    public IReadOnlyList<ConfigCursor> SendSettings => [.. new[] { _between["allow"], _between["enabled"], _visibility }.Where(static place => place.Node is not null)];

    /// <summary>Whether a session of the one may send to the main session of the other.</summary>
    public Answer MaySend(RosterAgent from, RosterAgent to, Answer isSandboxed)
    {
        var visibility = _visibility.TextOr("all");
        // A word that is none of these counts as "all".
        var isWide = visibility.IsKnown ? Answers.Of(visibility.Value.Trim().ToLowerInvariant() is not ("self" or "tree" or "agent")) : Answer.Unknown;
        var isClamped = isSandboxed.And(_root["agents"]["defaults"]["sandbox"]["sessionToolsVisibility"].TextOr("spawned").Is("spawned"));
        return isWide.And(isClamped.Not()).And(_between["enabled"].FlagOr(true).Is(true)).And(Allows(from)).And(Allows(to));
    }

    /// <summary>Whether the one may start the other as a subagent. What is sandboxed starts nothing outside a sandbox.</summary>
    public Answer MaySpawn(RosterAgent from, RosterAgent to, Answer isSandboxed, Answer isTargetSandboxed)
    {
        var list = SpawnList(from);
        var listed = list.Texts.Any(text => text == "*" || AgentIds.Normalize(text) == to.Id) ? Answer.Yes : list.IsComplete ? Answer.No : Answer.Unknown;
        return listed.And(isSandboxed.Not().Or(isTargetSandboxed));
    }

    /// <summary>The agents that one may start as subagents.</summary>
    public Entries SpawnList(RosterAgent from) =>
        Entries.At(new Layers(from.Entry["subagents"], _root["agents"]["defaults"]["subagents"])["allowAgents"]);

    // An empty list means everybody; a blank entry fits nobody; an asterisk stands for any part of an id.
    private Answer Allows(RosterAgent agent) =>
        _allow.HasItems == Answer.No ? Answer.Yes
        : _allow.Texts.Any(pattern => Fits(pattern, agent.Id)) ? Answer.Yes
        : _allow.IsComplete ? Answer.No
        : Answer.Unknown;

    internal static bool Fits(string pattern, string id)
    {
        if (!pattern.Contains("*"))
        {
            return pattern == id;
        }

        var parts = pattern.ToLowerInvariant().Split('*');
        var (first, last) = (parts[0], parts[parts.Length - 1]);
        var end = id.Length - last.Length;
        var at = first.Length;
        if (!id.StartsWith(first, StringComparison.Ordinal) || !id.EndsWith(last, StringComparison.Ordinal) || end < at)
        {
            return false;
        }

        for (var i = 1; i < parts.Length - 1; i++)
        {
            var found = parts[i].Length == 0 ? at : id.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0 || found + parts[i].Length > end)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return true;
    }
}
