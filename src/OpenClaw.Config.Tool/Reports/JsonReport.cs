using System.Text.Json;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Tool.Checking;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Tool.Reports;

/// <summary>For programs: one JSON object.</summary>
/// <param name="version">The version of OpenClaw judged by.</param>
internal sealed class JsonReport(string version) : IReport
{
    /// <inheritdoc />
    public void Write(IReadOnlyList<CheckedFile> files, IReadOnlyList<InputResult> failures, TextWriter output) => JsonText.Write(output, json =>
    {
        var totals = Totals.Of(files);
        json.WriteStartObject();
        json.WriteString("tool", "openclaw-config " + ToolVersion.Text);
        json.WriteString("openclaw", version);
        json.WriteNumber("errors", totals.Errors);
        json.WriteNumber("warnings", totals.Warnings);
        json.WriteNumber("notes", totals.Infos);
        json.WriteStartArray("remarks");
        foreach (var file in files)
        {
            foreach (var remark in file.Remarks)
            {
                Write(json, file, remark);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("unread");
        foreach (var failure in failures)
        {
            json.WriteStartObject();
            json.WriteString("file", failure.Name);
            json.WriteString("message", failure.Failure);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, CheckedFile file, Remark remark)
    {
        json.WriteStartObject();
        WritePlace(json, file, remark.Place);
        json.WriteString("severity", remark.Severity.ToString().ToLowerInvariant());
        json.WriteString("rule", remark.Rule?.Id);
        json.WriteString("message", remark.Message);
        json.WriteString("path", remark.Path);
        json.WriteStartArray("seeAlso");
        foreach (var span in remark.MorePlaces)
        {
            json.WriteStartObject();
            WritePlace(json, file, span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("remedy", remark.Remedy);
        json.WriteString("checkId", remark.AuditCheck);
        json.WriteString("page", remark.Rule?.HelpLinkUri);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, CheckedFile file, SourceSpan place)
    {
        var text = file.TextOf(place);
        var range = text.RangeOf(place);
        json.WriteString("file", text.Name);
        json.WriteNumber("line", range.Line);
        json.WriteNumber("column", range.Column);
        json.WriteNumber("endLine", range.EndLine);
        json.WriteNumber("endColumn", range.EndColumn);
    }
}
