using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.Tests.Testing;

namespace OpenClaw.Config.Posture.Tests.Recorded;

/// <summary>Exec policy and sandbox against the verdicts of OpenClaw's resolveExecDefaults (see Cases/exec.mjs).</summary>
public class RecordedExecTests
{
    [Fact]
    public void Exec_IsThatOfTheRealResolver()
    {
        foreach (var recorded in Json.Cases("exec.jsonl"))
        {
            var root = Json.Document(recorded.GetProperty("config").GetRawText()).Cursor;
            var agent = AgentRoster.Of(root).Find("main")!;
            var expected = recorded.GetProperty("expect");

            var exec = ExecPosture.Of(root, agent, Answers.Of(recorded.GetProperty("sandboxed").GetBoolean()));
            var sandbox = SandboxPosture.Of(root, agent);

            // The resolver says "sandbox" where there is none; the tool then fails, which is Nowhere.
            var host = exec.Host == ExecHost.Nowhere ? ExecHost.Sandbox : exec.Host;
            Assert.Equal(
                $"{expected.Text("host")} {expected.Text("security")} {expected.Text("ask")}",
                $"{host.ToString().ToLowerInvariant()} {exec.Security.Value} {exec.Ask.Value}");
            Assert.Equal(expected.Text("sandboxMode"), sandbox.Mode.Value);
            Assert.Equal(expected.Text("sandboxBackend"), sandbox.Backend.Value);
        }
    }
}
