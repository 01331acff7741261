using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenClaw.Config.Oracle.Tests.Gateways;

/// <summary>The same configuration for a machine without a network: channels keep their settings and do not connect.</summary>
internal static class OfflineCopy
{
    private static readonly string[] NotAChannel = ["defaults", "modelByChannel"];
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Of(string json)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var (name, channel) in root["channels"]?.AsObject() ?? [])
        {
            if (channel is JsonObject settings && !NotAChannel.Contains(name))
            {
                settings["enabled"] = false;
            }
        }

        return root.ToJsonString(Indented);
    }
}
