using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Evaluation.Inputs;
using OpenClaw.Config.Model.Versions;

namespace OpenClaw.Config.Evaluation;

/// <summary>What the build says beside the code. Compared by value, so that nothing is worked out anew while it stays the same.</summary>
/// <param name="OpenClawVersion">The version of OpenClaw the documents are for.</param>
public sealed record BuildInputs(string OpenClawVersion)
{
    private const string Prefix = "build_property.";

    /// <summary>The properties that the project exposes.</summary>
    public InputProperties Properties { get; init; } = InputProperties.None;

    /// <summary>The data files that the project lists.</summary>
    public InputFiles Files { get; init; } = InputFiles.None;

    /// <summary>What counts where the build says nothing.</summary>
    public static BuildInputs Default { get; } = new(OpenClawVersions.Default);

    /// <summary>Whether the findings of OpenClaw's own audit are reported as it reports them, in place of the rules that say them better.</summary>
    public bool ReportsAsAudit { get; init; }

    /// <summary>
    /// The day on which accepted risks are judged, as <c>yyyy-MM-dd</c>; null where the build does not say: then none has run out. It is never
    /// taken from the clock, so that the same source gives the same build on any day.
    /// </summary>
    public string? Today { get; init; }

    /// <summary>What the project's properties say. A version without facts counts as the default: the build has told of it already.</summary>
    public static BuildInputs From(AnalyzerConfigOptions options) => new(OpenClawVersions.OrDefault(Value(options, "OpenClawVersion") ?? OpenClawVersions.Default))
    {
        ReportsAsAudit = string.Equals(Value(options, "OpenClawAuditParity"), "true", StringComparison.OrdinalIgnoreCase),
        Today = Value(options, "OpenClawToday"),
        Properties = InputProperties.Read(Value(options, "OpenClawInputProperties")),
    };

    private static string? Value(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue(Prefix + property, out var value) && value.Trim() is { Length: > 0 } text ? text : null;
}
