using System.Text.Json;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Tests.Testing;

namespace OpenClaw.Config.Posture.Tests.Recorded;

/// <summary>Broadcasts and what agents may hand to one another, against the verdicts of OpenClaw's own functions (see Cases/agents.mjs).</summary>
public class RecordedAgentsTests
{
    [Fact]
    public void BroadcastsReach_WhomTheRealResolverReaches()
    {
        foreach (var recorded in Json.Cases("agents.jsonl"))
        {
            var group = new Broadcasts(Roster(recorded)).For(recorded.Text("channel")!, recorded.Text("peerId")!);

            var expected = recorded.GetProperty("expect").GetProperty("shared");
            Assert.True(group is null or { IsKnown: true });
            Assert.True(
                expected.ValueKind == JsonValueKind.Null ? group is null : group is not null && group.Agents.SequenceEqual(expected.EnumerateArray().Select(static id => id.GetString()!)),
                $"{(group is null ? "nobody" : string.Join(", ", group.Agents))}: {recorded}");
        }
    }

    [Fact]
    public void AgentsHandOver_ToWhomTheRealPolicyAllows()
    {
        foreach (var recorded in Json.Cases("agents.jsonl").Where(static recorded => recorded.Text("from") != recorded.Text("to")))
        {
            var roster = Roster(recorded);
            var (from, to) = (roster.Find(recorded.Text("from")!)!, roster.Find(recorded.Text("to")!)!);
            var (edges, expected) = (new AgentEdges(roster.Root), recorded.GetProperty("expect"));
            Assert.True(
                edges.MaySend(from, to, Answers.Of(recorded.GetProperty("sandboxed").GetBoolean())) == Answers.Of(expected.GetProperty("send").GetBoolean()), $"send: {recorded}");
            Assert.True(edges.MaySpawn(from, to, Answer.No, Answer.No) == Answers.Of(expected.GetProperty("spawn").GetBoolean()), $"spawn: {recorded}");
        }
    }

    private static AgentRoster Roster(JsonElement recorded) => AgentRoster.Of(Json.Document(recorded.GetProperty("config").GetRawText()).Cursor);
}
