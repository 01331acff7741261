using System.Text.Json;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Tests.Testing;

namespace OpenClaw.Config.Posture.Tests.Recorded;

/// <summary>The router against the verdicts of OpenClaw's resolveAgentRoute (see Cases/routing.mjs).</summary>
public class RecordedRoutesTests
{
    private static readonly Dictionary<RouteTier, string> Names = new()
    {
        [RouteTier.Peer] = "binding.peer",
        [RouteTier.ParentPeer] = "binding.peer.parent",
        [RouteTier.PeerWildcard] = "binding.peer.wildcard",
        [RouteTier.GuildAndRoles] = "binding.guild+roles",
        [RouteTier.Guild] = "binding.guild",
        [RouteTier.Team] = "binding.team",
        [RouteTier.Account] = "binding.account",
        [RouteTier.Channel] = "binding.channel",
        [RouteTier.Default] = "default",
    };

    [Fact]
    public void Routes_AreThoseOfTheRealResolver()
    {
        foreach (var recorded in Json.Cases("routing.jsonl"))
        {
            var document = Json.Document(recorded.GetProperty("config").GetRawText());
            var route = new Router(AgentRoster.Of(document.Cursor)).Resolve(Query(recorded.GetProperty("query")));

            var expected = recorded.GetProperty("expect");
            Assert.True(route.IsKnown);
            Assert.True(expected.Text("agent") == route.AgentId, $"{recorded}\nwent to {route}");
            if (route.AgentId is not null)
            {
                Assert.Equal(expected.Text("by"), Names[route.Tier]);
            }
        }
    }

    private static RouteQuery Query(JsonElement query) => new(
        query.Text("channel")!,
        query.Text("accountId"),
        Peer(query, "peer"),
        Peer(query, "parentPeer"),
        query.Text("guildId"),
        query.Text("teamId"),
        query.Texts("memberRoleIds"));

    private static Peer? Peer(JsonElement query, string key) => query.TryGetProperty(key, out var peer)
        ? new Peer(Enum.Parse<PeerKind>(peer.Text("kind")!, ignoreCase: true), peer.Text("id")!)
        : null;
}
