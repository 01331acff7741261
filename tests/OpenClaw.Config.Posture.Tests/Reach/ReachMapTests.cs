using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Tests.Testing;

namespace OpenClaw.Config.Posture.Tests.Reach;

public class ReachMapTests
{
    private const string TwoAgents =
        "agents: { ownership: 'explicit', entries: { shell: { tools: { exec: { mode: 'full' } } }, guest: { tools: { profile: 'messaging' } } } }";

    [Fact]
    public void AWayIn_NamesEverySettingThatMakesItSo()
    {
        var way = Open($$"""
            { channels: { telegram: { groupPolicy: 'open' } }, {{TwoAgents}},
              bindings: [ { agentId: 'guest', match: { channel: 'discord' } }, { agentId: 'shell', match: { channel: 'telegram', accountId: '*' } } ] }
            """).Single();

        Assert.Equal("shell", way.Agent!.Id);
        Assert.Equal(RouteTier.Channel, way.Route.Tier);
        Assert.Equal(Answer.Yes, way.RunsUnaskedOnHost);
        Assert.Equal(
            ["channels.telegram.groupPolicy", "bindings.1", "agents.entries.shell.tools.exec.mode"],
            way.Settings().Select(static place => place.Path.ToString()));
    }

    [Fact]
    public void RoomsThatBindingsPart_LeadToTheirAgents()
    {
        var ways = Open($$"""
            { channels: { telegram: { groupPolicy: 'open' } }, {{TwoAgents}},
              bindings: [
                { agentId: 'shell', match: { channel: 'telegram', peer: { kind: 'group', id: '-100' } } },
                { agentId: 'guest', match: { channel: 'telegram' } } ] }
            """);

        Assert.Equal(["guest No", "shell Yes"], ways.Select(static way => $"{way.Agent!.Id} {way.RunsUnaskedOnHost}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SeveralAgentsWithoutAnOwner_LeadNowhere() =>
        Assert.Empty(Open($$"""{ channels: { telegram: { groupPolicy: 'open' } }, {{TwoAgents}} }"""));

    [Fact]
    public void ElevatedAccessOfStrangers_LeavesTheSandbox()
    {
        var way = Open("""
            { channels: { discord: { groupPolicy: 'open' } }, agents: { defaults: { sandbox: { mode: 'all' } } },
              tools: { elevated: { allowFrom: { discord: ['*'] } } } }
            """).Single();

        Assert.Equal((ExecHost.Sandbox, true, Answer.Yes), (way.Exec!.Host, way.NeedsElevation, way.RunsUnaskedOnHost));
        Assert.Contains(way.Settings(), static place => place.Path.ToString() == "tools.elevated.allowFrom.discord");
    }

    [Fact]
    public void ATopicThatNamesItsAgent_PassesAllBindings()
    {
        var ways = Open($$"""
            { channels: { telegram: { groups: { '-100': { groupPolicy: 'open', topics: { '7': { agentId: 'shell' } } } } } }, {{TwoAgents}},
              bindings: [ { agentId: 'guest', match: { channel: 'telegram' } } ] }
            """);

        Assert.Equal(
            ["Telegram group -100 -> guest", "topic 7 of Telegram group -100 -> shell"],
            ways.Select(static way => $"{way.Room.Place} -> {way.Agent!.Id}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ABroadcast_ReachesAllItsAgents()
    {
        var ways = Open($$"""
            { channels: { telegram: { groupPolicy: 'open' } }, {{TwoAgents}}, broadcast: { 'telegram:-100': { agents: ['shell', 'guest', 'Guest'] }, 'slack:C1': ['shell'] },
              bindings: [ { agentId: 'guest', match: { channel: 'telegram' } } ] }
            """);

        Assert.Equal(
            ["any Telegram group (such as -100, which broadcast names) -> guest", "any Telegram group (such as -100, which broadcast names) -> shell", "any Telegram group -> guest"],
            ways.Select(static way => $"{way.Room.Place} -> {way.Agent!.Id}").Order(StringComparer.Ordinal));
        Assert.Equal("broadcast.telegram:-100", ways.Single(static way => way.Agent!.Id == "shell").Route.Source!.Value.Path.ToString());
    }

    [Theory]
    [InlineData("broadcast: { 'telegram:-100': ['shell'] }, bindings: [ { type: 'acp', agentId: 'shell', match: { channel: 'telegram', peer: { kind: 'group', id: '-100' } } }, { agentId: 'guest', match: { channel: 'telegram' } } ]")]
    [InlineData("broadcast: { 'telegram:-100': ['shell'] }")]
    [InlineData("broadcast: { '-100': ['shell'] }, bindings: [ { agentId: 'guest', match: { channel: 'telegram' } } ]")]
    public void ABroadcastThatIsNone_ReachesNobody(string rest) => Assert.DoesNotContain(
        Open($"{{ channels: {{ telegram: {{ groupPolicy: 'open' }} }}, {TwoAgents}, {rest} }}"), static way => way.Agent!.Id == "shell");

    [Fact]
    public void GuildsThatBindingsName_AreWaysOfTheirOwn()
    {
        var ways = Open($$"""
            { channels: { discord: { groupPolicy: 'open' } }, {{TwoAgents}},
              bindings: [
                { agentId: 'shell', match: { channel: 'discord', guildId: '77' } },
                { agentId: 'shell', match: { channel: 'discord', guildId: '88', roles: ['admin'] } },
                { agentId: 'guest', match: { channel: 'discord' } } ] }
            """);

        // Somebody with the role of 88 is no stranger.
        Assert.Equal(["guest", "guest", "shell"], ways.Select(static way => way.Agent!.Id).Order(StringComparer.Ordinal));
    }

    private static List<WayIn> Open(string json) =>
        [.. ReachMap.Of(Json.Document(json)).WaysIn.Where(static way => way.IsOpenToStrangers == Answer.Yes)];
}
