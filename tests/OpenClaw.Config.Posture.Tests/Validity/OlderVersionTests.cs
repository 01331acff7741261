using System.Text.Json;
using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Posture.Tests.Testing;
using OpenClaw.Config.Posture.Validity;
using OpenClaw.Config.Posture.Validity.Hosts;

namespace OpenClaw.Config.Posture.Tests.Validity;

/// <summary>The verdict for older versions of OpenClaw against recorded ones of their own validators: mostly on what a later version judges otherwise.</summary>
public sealed class OlderVersionTests
{
    [Fact]
    public void Verdicts_are_those_of_the_version()
    {
        var (failures, differing) = (new List<string>(), 0);
        foreach (var element in Json.Cases("older-versions.jsonl", least: 50))
        {
            var (version, expected) = (element.GetProperty("version").GetString()!, element.GetProperty("valid").GetBoolean());
            var verdict = On(element.GetProperty("config"), version);
            differing += On(element.GetProperty("config"), SchemaFacts.For().Version).IsValid != expected ? 1 : 0;
            if (verdict.IsValid != expected)
            {
                failures.Add($"{version} {element.GetProperty("id")}: {(expected ? $"refused although valid: {verdict.FirstMessage}" : "passed although invalid")}");
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.True(differing > 15, $"only {differing} verdicts differ from the newest version's");
    }

    private static GatewayVerdict On(JsonElement config, string version)
    {
        var options = new ConfigFileOptions { OpenClawVersion = version, Environment = new Dictionary<string, string>() };
        return GatewayVerdict.On(ConfigFile.Read("/etc/claw/openclaw.json", config.GetRawText(), new NoFiles(isKnown: true), options), SchemaFacts.For(version), host: new EmptyHost());
    }

    private sealed class EmptyHost : IGatewayHost
    {
        public HostPath Find(string path) => new(HostPathKind.Missing);
    }
}
