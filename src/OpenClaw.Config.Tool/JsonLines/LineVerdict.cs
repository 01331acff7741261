using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Validity;

namespace OpenClaw.Config.Tool.JsonLines;

/// <summary>
/// The answer to one line, in the shape in which a real OpenClaw answers: its verdict, the places it names, and what its audit
/// would report. So the two can be compared line by line.
/// </summary>
internal static class LineVerdict
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Only what the audit knows as well has an answer there to be compared with.
    private static readonly ImmutableArray<ConfigRule> AuditRules = [.. RuleCatalogue.All.Where(static rule => RuleDescriptor.AuditCheckOf(rule.Descriptor) is not null)];

    /// <summary>Answers a line.</summary>
    public static void Answer(string line, IBufferWriter<byte> answer)
    {
        using var json = new Utf8JsonWriter(answer, Options);
        json.WriteStartObject();
        var objection = LineRequest.Read(line, out var request);
        json.WritePropertyName("id");
        JsonNodes.Write(json, request.Id);
        if (objection is not null)
        {
            json.WriteString("error", objection);
        }
        else
        {
            Answer(request, json);
        }

        json.WriteEndObject();
    }

    private static void Answer(LineRequest request, Utf8JsonWriter json)
    {
        var root = request.Config;
        if (request.Raw is { } raw)
        {
            var read = Json5Reader.Read(null, raw);
            if (!read.IsSuccess)
            {
                Refuse(read.Error.Message, json);
                return;
            }

            root = read.Root;
        }

        var verdict = GatewayVerdict.On(root!, SchemaFacts.For());
        json.WriteBoolean("valid", verdict.IsValid);
        json.WriteStartArray("issues");
        foreach (var violation in verdict.Schema)
        {
            foreach (var path in violation.AlsoAt.Append(violation.Path))
            {
                WriteRemark(json, path, violation.Message);
            }
        }

        foreach (var violation in verdict.Errors)
        {
            WriteRemark(json, violation.Path, violation.Message);
        }

        json.WriteEndArray();
        json.WriteStartArray("warnings");
        foreach (var violation in verdict.Warnings)
        {
            WriteRemark(json, violation.Path, violation.Message);
        }

        json.WriteEndArray();
        WriteFindings(json, verdict.IsValid ? root as ConfigObject : null);
    }

    private static void Refuse(string message, Utf8JsonWriter json)
    {
        json.WriteBoolean("valid", false);
        json.WriteStartArray("issues");
        WriteRemark(json, ConfigPath.Root, message);
        json.WriteEndArray();
        json.WriteStartArray("warnings");
        json.WriteEndArray();
        WriteFindings(json, null);
    }

    // An invalid configuration is never audited: the gateway would not start on it.
    private static void WriteFindings(Utf8JsonWriter json, ConfigObject? root)
    {
        if (root is null)
        {
            json.WriteNull("findings");
            return;
        }

        json.WriteStartArray("findings");
        foreach (var finding in ConfigJudge.Judge(new ConfigDocument(string.Empty, root), AuditRules, TextOrder.Instance, CancellationToken.None))
        {
            json.WriteStartObject();
            json.WriteString("checkId", RuleDescriptor.AuditCheckOf(finding.Descriptor));
            json.WriteString("severity", AuditSeverity.Of(finding));
            json.WriteString("path", finding.Path?.ToString());
            json.WriteString("rule", finding.Descriptor.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRemark(Utf8JsonWriter json, ConfigPath path, string message)
    {
        json.WriteStartObject();
        json.WriteString("path", path.ToString());
        json.WriteString("message", message);
        json.WriteEndObject();
    }
}
