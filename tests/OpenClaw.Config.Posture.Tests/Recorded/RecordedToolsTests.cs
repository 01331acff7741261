using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Tests.Testing;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Tests.Recorded;

/// <summary>Effective tools against the verdicts of OpenClaw's own policy layers (see Cases/tools.mjs).</summary>
public class RecordedToolsTests
{
    // What the recording gives as the model when it is not decided: the resolver then applies no provider's policy.
    private const string NoModel = "none";

    [Fact]
    public void Tools_AreThoseOfTheRealLayers()
    {
        foreach (var recorded in Json.Cases("tools.jsonl"))
        {
            var root = Json.Document(recorded.GetProperty("config").GetRawText()).Cursor;
            var agent = AgentRoster.Of(root).Find(recorded.Text("agent")!)!;
            var groups = root["channels"]["telegram"]["groups"];
            ConfigCursor[] scopes = [.. new[] { groups["-100"], groups["*"] }.Where(static scope => !scope.IsAbsent)];
            var context = new ToolContext(
                scopes, IsStranger: true, Answers.Of(recorded.GetProperty("sandboxed").GetBoolean()), recorded.Text("model") ?? NoModel);

            var tools = ToolPolicies.Of(root, agent, context);

            foreach (var tool in recorded.Texts("asked"))
            {
                var expected = Answers.Of(recorded.Texts("allowed").Contains(tool));
                Assert.True(expected == tools.For(tool).IsAllowed, $"{tool} should be {expected}: {recorded}");
            }
        }
    }
}
