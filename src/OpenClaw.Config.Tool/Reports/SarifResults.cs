using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Tool.Checking;

namespace OpenClaw.Config.Tool.Reports;

/// <summary>The results of one file in a SARIF log.</summary>
/// <param name="json">The log.</param>
/// <param name="file">The file.</param>
/// <param name="ruleIds">The ids of the log's rules in their order.</param>
internal sealed class SarifResults(Utf8JsonWriter json, CheckedFile file, List<string> ruleIds)
{
    private readonly Dictionary<string, int> _seen = [];

    /// <summary>Writes them.</summary>
    public void Write()
    {
        foreach (var remark in file.Remarks)
        {
            Write(remark);
        }
    }

    private void Write(Remark remark)
    {
        json.WriteStartObject();
        if (remark.Rule is { } rule)
        {
            json.WriteString("ruleId", rule.Id);
            json.WriteNumber("ruleIndex", ruleIds.IndexOf(rule.Id));
        }

        json.WriteString("level", LevelOf(remark.Severity));
        WriteMessage(remark.Remedy is null ? remark.Message : $"{remark.Message} ({remark.Remedy})");
        json.WriteStartArray("locations");
        WriteLocation(remark.Place, remark.Path);
        json.WriteEndArray();
        if (remark.MorePlaces.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var place in remark.MorePlaces)
            {
                WriteLocation(place, path: null);
            }

            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("configPath/v1", Fingerprint(remark));
        json.WriteEndObject();
        if (remark.AuditCheck is { } check)
        {
            json.WriteStartObject("properties");
            json.WriteString("checkId", check);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteLocation(SourceSpan place, string? path)
    {
        var text = file.TextOf(place);
        var range = text.RangeOf(place);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", AddressOf(text.Name));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", range.Line);
        json.WriteNumber("startColumn", range.Column);
        json.WriteNumber("endLine", range.EndLine);
        json.WriteNumber("endColumn", range.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        if (!string.IsNullOrEmpty(path))
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", path);
            json.WriteString("kind", "member");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteMessage(string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // What the mistake is about and not where it stands or how it is worded. A second one of its kind at one path has a number.
    private string Fingerprint(Remark remark)
    {
        var identity = $"{remark.Rule?.Id}|{remark.Path}";
        _seen[identity] = _seen.GetValueOrDefault(identity) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{identity}|{_seen[identity]}")))[..32];
    }

    // A reference relative to where the tool ran stays relative, so that a log is about the repository and not about one machine.
    private static string AddressOf(string name) => Path.IsPathFullyQualified(name)
        ? new Uri(name).AbsoluteUri
        : string.Join('/', name.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(Uri.EscapeDataString));

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
