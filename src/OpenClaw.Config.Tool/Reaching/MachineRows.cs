using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Tool.Reaching;

/// <summary>What comes from machines instead of people: nodes, schedules, pages of MCP servers.</summary>
internal static class MachineRows
{
    /// <summary>The rows.</summary>
    public static IEnumerable<ReachRow> Of(ConfigCursor root, ReachMap map, AgentAbilities abilities)
    {
        if (root["gateway"]["mode"].Text == "remote")
        {
            yield break;
        }

        yield return Nodes(root["gateway"]["nodes"]);
        if (root["cron"]["enabled"].FlagOr(true).Is(true) == Answer.Yes)
        {
            yield return new(
                "schedule", "scheduled jobs", "what owners planned, and agents for them", "the agent of each job", abilities.OfAll(map.Roster, "what the agent of the job may do"), ReachRows.Paths(root["cron"]["enabled"]), IsOpen: false);
        }

        if (root["mcp"]["apps"]["enabled"].Boolean == true)
        {
            var servers = root["mcp"]["servers"].Children().Where(static server => server["enabled"].Boolean != false).Select(static server => server.Path.Segment).ToList();
            yield return new(
                "app", "pages of MCP servers", servers.Count == 0 ? "nobody" : "whoever answers as " + string.Join(", ", servers), "the agent that shows them", new(["tools of their server", "messages"]),
                ReachRows.Paths(root["mcp"]["apps"]["enabled"], root["mcp"]["servers"]), IsOpen: false);
        }
    }

    private static ReachRow Nodes(ConfigCursor nodes)
    {
        var pairing = nodes["pairing"];
        var ranges = Entries.At(pairing["autoApproveCidrs"]);
        var commands = Entries.At(nodes["commands"]["allow"]).Texts;
        var who = ranges.Texts.Count > 0 ? $"machines from {string.Join(", ", ranges.Texts)} unseen, others once an operator approved them"
            : ranges.IsComplete ? "machines that an operator approved" : ReachRow.Unknown;
        return new(
            "node",
            "nodes",
            who,
            "agents with the tool nodes",
            new(["commands that nodes offer", .. commands.Count > 0 ? [$"besides: {string.Join(", ", commands)}"] : Array.Empty<string>()], "on a paired node"),
            ReachRows.Paths(pairing["autoApproveCidrs"], pairing["sshVerify"], nodes["commands"]["allow"]),
            IsOpen: ranges.Texts.Any(static range => range.EndsWith("/0", StringComparison.Ordinal)));
    }
}
