using System.Buffers;
using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Validity;
using OpenClaw.Config.Tool.Checking;

namespace OpenClaw.Config.Tool.JsonLines;

/// <summary>
/// The answer to one line, in the shape in which a real OpenClaw answers: its verdict, the places it names, and what its audit
/// would report. So the two can be compared line by line. One of these answers many lines, one after the other.
/// </summary>
internal sealed class LineVerdict : IDisposable
{
    private const string Path = "/openclaw/openclaw.json";

    private static readonly NoFiles AloneInItsFolder = new(isKnown: true);

    private static readonly ThisHost Host = new();

    private static readonly JsonEncodedText CheckId = JsonEncodedText.Encode("checkId");
    private static readonly JsonEncodedText SeverityName = JsonEncodedText.Encode("severity");
    private static readonly JsonEncodedText PathName = JsonEncodedText.Encode("path");
    private static readonly JsonEncodedText RuleName = JsonEncodedText.Encode("rule");

    private static readonly JsonEncodedText[] Severities = [.. Enum.GetNames<AuditSeverity>().Select(static name => JsonEncodedText.Encode(name.ToLowerInvariant()))];

    // The rules that tell what the audit tells, by its checks.
    private static readonly FrozenDictionary<string, string> Rules = RuleCatalogue.All
        .Select(static rule => (Check: RuleDescriptor.AuditCheckOf(rule.Descriptor), rule.Descriptor.Id))
        .Where(static rule => rule.Check is not null)
        .GroupBy(static rule => rule.Check!, static rule => rule.Id)
        .ToFrozenDictionary(static rules => rules.Key, static rules => rules.First());

    private readonly string _version;
    private readonly bool _hasRules;
    private readonly JsonReadOptions _reading = new() { Keys = new() };
    private readonly Utf8JsonWriter _json = new(Stream.Null, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <summary>Answers to come.</summary>
    /// <param name="version">The version of OpenClaw to judge by.</param>
    /// <param name="hasRules">Whether to say what the rules say as well, which takes several times as long.</param>
    public LineVerdict(string version, bool hasRules)
    {
        _version = version;
        _hasRules = hasRules;
    }

    /// <summary>Answers a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="answer">Where the answer goes.</param>
    public void Answer(string line, IBufferWriter<byte> answer)
    {
        _json.Reset(answer);
        _json.WriteStartObject();
        var objection = LineRequest.Read(line, _reading, out var request);
        _json.WritePropertyName("id");
        JsonNodes.Write(_json, request.Id);
        if (objection is not null)
        {
            _json.WriteString("error", objection);
        }
        else
        {
            Answer(WithContent(request), _json);
        }

        _json.WriteEndObject();
        _json.Flush();
    }

    /// <inheritdoc />
    public void Dispose() => _json.Dispose();

    private void Answer(LineRequest request, Utf8JsonWriter json)
    {
        var reading = Read(request, new() { OpenClawVersion = _version, Environment = request.Environment });
        var verdict = GatewayVerdict.On(reading, SchemaFacts.For(_version), host: Host);
        json.WriteBoolean("valid", verdict.IsValid);
        json.WriteStartArray("issues");
        WriteReading(json, verdict, isWarning: false);
        foreach (var (path, message) in verdict.SchemaIssues)
        {
            WriteRemark(json, path, message);
        }

        WriteViolations(json, verdict.Errors);
        json.WriteEndArray();
        json.WriteStartArray("warnings");
        WriteReading(json, verdict, isWarning: true);
        WriteViolations(json, verdict.Warnings);
        json.WriteEndArray();
        // An invalid configuration is never audited: the gateway would not start on it.
        var environment = AuditEnvironment.Of(request.Environment);
        var isHeld = verdict.Warnings.Any(static warning => warning.RuleId == "C3");
        WriteFindings(json, verdict.IsValid ? reading.WithVariablesAsWritten() : null, isHeld ? environment.WithChannelsAsWritten() : environment);
        if (_hasRules)
        {
            WriteRules(json, reading.Document);
        }
    }

    // Nobody asks here where in a text something stands. One that is no JSON is read once more, to say why.
    private LineRequest WithContent(LineRequest request) =>
        request.Raw is { } text && Json5Reader.Read(null, text, _reading).Root is { } root ? request with { Raw = null, Config = root } : request;

    // As the file would lie in a folder of its own.
    private static ConfigFileReading Read(LineRequest request, ConfigFileOptions options) => request.Raw is { } text
        ? ConfigFile.Read(Path, text, AloneInItsFolder, options)
        : ConfigFile.Read(Path, request.Config!, AloneInItsFolder, options);

    private static void WriteReading(Utf8JsonWriter json, GatewayVerdict verdict, bool isWarning)
    {
        foreach (var problem in verdict.Reading)
        {
            if (problem.IsWarning == isWarning && !problem.IsOwn)
            {
                WriteRemark(json, problem.ReportedPath, problem.Message);
            }
        }
    }

    private static void WriteViolations(Utf8JsonWriter json, IReadOnlyList<ValidityViolation> violations)
    {
        foreach (var violation in violations)
        {
            WriteRemark(json, violation.Path.ToString(), violation.Message);
        }
    }

    private static void WriteFindings(Utf8JsonWriter json, ConfigDocument? document, AuditEnvironment environment)
    {
        var verdict = document is null ? null : SecurityAudit.On(document, environment);
        if (verdict is null or { Failure: not null })
        {
            json.WriteNull("findings");
            if (verdict?.Failure is { } failure)
            {
                json.WriteString("error", failure);
            }

            return;
        }

        json.WriteStartArray("findings");
        foreach (var finding in verdict.Findings)
        {
            json.WriteStartObject();
            json.WriteString(CheckId, finding.CheckId);
            json.WriteString(SeverityName, Severities[(int)finding.Severity]);
            json.WriteString(PathName, finding.Path.ToString());
            json.WriteString(RuleName, Rules.GetValueOrDefault(finding.CheckId));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Apart from the findings, which are the audit's own: so that a comparison with it stays one.
    private static void WriteRules(Utf8JsonWriter json, ConfigDocument document)
    {
        json.WriteStartArray("rules");
        foreach (var finding in ConfigJudge.Judge(document))
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Descriptor.Id);
            json.WriteString("severity", Remark.SeverityOf(finding.Descriptor).ToString().ToLowerInvariant());
            json.WriteString("path", finding.Path?.ToString() ?? string.Empty);
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRemark(Utf8JsonWriter json, string path, string message)
    {
        json.WriteStartObject();
        json.WriteString("path", path);
        json.WriteString("message", message);
        json.WriteEndObject();
    }
}
