using OpenClaw.Config.Posture.GatewayAuth;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Tests.Testing;

namespace OpenClaw.Config.Posture.Tests.Recorded;

/// <summary>The gateway's door against the verdicts of OpenClaw's security audit (see Cases/gateway.mjs).</summary>
public class RecordedGatewayTests
{
    [Fact]
    public void Door_IsThatOfTheRealAudit()
    {
        foreach (var recorded in Json.Cases("gateway.jsonl"))
        {
            var names = recorded.Texts("environment");
            var environment = new GatewayEnvironment(
                Answers.Of(names.Contains("OPENCLAW_GATEWAY_TOKEN")),
                Answers.Of(names.Contains("OPENCLAW_GATEWAY_PASSWORD")),
                Answers.Of(names.Contains("GW_SECRET")));
            var root = Json.Document(recorded.GetProperty("config").GetRawText()).Cursor;
            var expected = recorded.Texts("expect");

            var door = GatewayDoor.Of(root, environment);

            Assert.True(Answers.Of(expected.Contains("gateway.bind_no_auth")) == door.IsOpenBeyondLoopback, recorded.ToString());
            Assert.True(Answers.Of(expected.Contains("gateway.loopback_no_auth")) == door.IsOpenOnLoopback, recorded.ToString());

            // Knowing nothing of the environment may leave the answer open, but never turn it round.
            var blind = GatewayDoor.Of(root, GatewayEnvironment.Unknown);
            Assert.NotEqual(door.IsOpenBeyondLoopback.Not(), blind.IsOpenBeyondLoopback);
            Assert.NotEqual(door.IsOpenOnLoopback.Not(), blind.IsOpenOnLoopback);
        }
    }
}
