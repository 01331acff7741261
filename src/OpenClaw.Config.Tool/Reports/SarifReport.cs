using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Tool.Checking;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Tool.Reports;

/// <summary>For code scanning: a SARIF 2.1.0 log with the rules, the places and fingerprints that survive a moved line.</summary>
internal sealed class SarifReport : IReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Project = "https://github.com/openclaw-config/openclaw-config";

    /// <inheritdoc />
    public void Write(IReadOnlyList<CheckedFile> files, IReadOnlyList<InputResult> failures, TextWriter output) => JsonText.Write(output, json =>
    {
        var rules = files.SelectMany(static file => file.Remarks).Select(static remark => remark.Rule).OfType<DiagnosticDescriptor>()
            .DistinctBy(static rule => rule.Id).OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        WriteInvocation(json, failures);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        var ids = rules.ConvertAll(static rule => rule.Id);
        foreach (var file in files)
        {
            new SarifResults(json, file, ids).Write();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<DiagnosticDescriptor> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "openclaw-config");
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteString("informationUri", Project);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title.ToString(CultureInfo.InvariantCulture));
            json.WriteString("helpUri", rule.HelpLinkUri);
            WriteText(json, "help", $"{rule.Title.ToString(CultureInfo.InvariantCulture)}. See {rule.HelpLinkUri}");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.DefaultSeverity));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteString("category", rule.Category);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, IReadOnlyList<InputResult> failures)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", failures.Count == 0);
        if (failures.Count > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            foreach (var failure in failures)
            {
                json.WriteStartObject();
                json.WriteString("level", "error");
                WriteText(json, "message", $"{failure.Name} {failure.Failure}");
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
