using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.GatewayAuth;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.Surfaces;
using OpenClaw.Config.Posture.Tests.Testing;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Tests.Recorded;

/// <summary>
/// Nothing is ever guessed: whatever is made unknown in a configuration, an answer that is still given is the answer of the whole
/// configuration, since that is one of the configurations it could be.
/// </summary>
public class SoundnessTests
{
    [Theory]
    [InlineData("gateway.jsonl")]
    [InlineData("routing.jsonl")]
    [InlineData("tools.jsonl")]
    [InlineData("exec.jsonl")]
    [InlineData("telegram.jsonl")]
    [InlineData("rooms.jsonl")]
    [InlineData("channels.jsonl")]
    public void AnswersOfABlankedConfiguration_AreThoseOfTheWhole(string file)
    {
        var random = new Random(4711);
        var (given, asked) = (0, 0);
        foreach (var recorded in Json.Cases(file))
        {
            var whole = Json.Document(recorded.GetProperty("config").GetRawText());
            var expected = Answers(whole);
            for (var round = 0; round < 6; round++)
            {
                var blanked = Blank.Node(whole, random.Next(Blank.Count(whole.Root)), round % 3);
                var actual = Answers(blanked);
                foreach (var (question, answer) in actual.Where(static pair => pair.Value is not null))
                {
                    given++;
                    Assert.True(
                        expected.TryGetValue(question, out var right) && right == answer,
                        $"{question} is {answer}, but {right ?? "nothing"} in the whole of\n{Blank.Describe(blanked.Root)}\nwhich is\n{Blank.Describe(whole.Root)}");
                }

                asked += actual.Count;
            }
        }

        // A posture that never answers would be sound as well.
        Assert.True(given * 2 > asked, $"{given} of {asked} answers");
    }

    /// <summary>Everything there is to ask, with null for what is not known.</summary>
    private static Dictionary<string, string?> Answers(ConfigDocument document)
    {
        var root = document.Cursor;
        var answers = new Dictionary<string, string?>();
        var door = GatewayDoor.Of(root, GatewayEnvironment.Empty);
        answers["beyond loopback"] = Known(door.IsOpenBeyondLoopback);
        answers["on loopback"] = Known(door.IsOpenOnLoopback);
        answers["open"] = Known(door.IsOpen);

        var roster = AgentRoster.Of(root);
        var router = new Router(roster);
        foreach (var channel in new[] { "telegram", "discord", "slack" })
        {
            foreach (var peer in new[] { new Peer(PeerKind.Direct, "1"), new Peer(PeerKind.Group, "-100"), new Peer(PeerKind.Channel, "2") })
            {
                var route = router.Resolve(new(channel, "family", peer, GuildId: "g1", TeamId: "t1", Roles: ["r1"]));
                answers[$"route {channel} {peer}"] = route.IsKnown ? route.AgentId ?? "nobody" : null;
            }
        }

        if (roster.Find("main") is { } main)
        {
            foreach (var sandboxed in new[] { Answer.Yes, Answer.No })
            {
                var exec = ExecPosture.Of(root, main, sandboxed);
                answers[$"exec {sandboxed}"] = Known(exec.RunsAnythingUnasked);
                answers[$"host {sandboxed}"] = exec.Host == ExecHost.Unknown ? null : exec.Host.ToString();
                var groups = root["channels"]["telegram"]["groups"];
                var tools = ToolPolicies.Of(root, main, new([groups["-100"], groups["*"]], IsStranger: true, sandboxed, "openai/gpt-5.4"));
                foreach (var tool in new[] { "exec", "write", "browser" })
                {
                    answers[$"{tool} {sandboxed}"] = Known(tools.For(tool).IsAllowed);
                }
            }

            answers["sandbox"] = Known(SandboxPosture.Of(root, main).Holds(SessionKind.Separate));
        }

        // A way in that strangers have in the blanked document, they have in the whole one; where rooms merge, their names change.
        var open = ReachMap.Of(document).WaysIn.Where(static way => way.IsOpenToStrangers.And(way.RunsUnaskedOnHost) == Answer.Yes);
        foreach (var way in open)
        {
            answers[$"{way.Surface.Channel} {way.Surface.AccountId} {way.Room.Kind} opens {way.Agent!.Id}"] = "yes";
        }

        return answers;
    }

    private static string? Known(Answer answer) => answer == Answer.Unknown ? null : answer.ToString();
}
