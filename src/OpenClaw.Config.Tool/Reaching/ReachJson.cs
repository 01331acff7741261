using System.Text.Json;
using OpenClaw.Config.Tool.Reports;

namespace OpenClaw.Config.Tool.Reaching;

/// <summary>The table for programs: an array with an object for each file.</summary>
internal static class ReachJson
{
    /// <summary>Writes the tables of all files.</summary>
    public static void Write(IEnumerable<(string Name, IReadOnlyList<ReachRow> Rows)> files, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var (name, rows) in files)
        {
            json.WriteStartObject();
            json.WriteString("file", name);
            json.WriteStartArray("waysIn");
            foreach (var row in rows)
            {
                Write(json, row);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, ReachRow row)
    {
        json.WriteStartObject();
        json.WriteString("kind", row.Kind);
        json.WriteString("way", row.Way);
        json.WriteString("who", row.Who);
        json.WriteString("agent", row.Agent);
        json.WriteBoolean("isOpen", row.IsOpen);
        WriteTexts(json, "tools", row.Abilities.Tools);
        json.WriteString("commands", row.Abilities.Commands);
        json.WriteString("files", row.Abilities.Files);
        WriteTexts(json, "secrets", row.Abilities.Secrets ?? []);
        WriteTexts(json, "settings", row.Settings);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
