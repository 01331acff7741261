using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Model.Versions;

namespace OpenClaw.Config.Evaluation;

/// <summary>What the build says beside the code. Compared by value, so that nothing is worked out anew while it stays the same.</summary>
/// <param name="OpenClawVersion">The version of OpenClaw the documents are for.</param>
public sealed record BuildInputs(string OpenClawVersion)
{
    private const string VersionProperty = "build_property.OpenClawVersion";

    /// <summary>What counts where the build says nothing.</summary>
    public static BuildInputs Default { get; } = new(OpenClawVersions.Default);

    /// <summary>What the project's properties say. A version without facts counts as the default: the build has told of it already.</summary>
    public static BuildInputs From(AnalyzerConfigOptions options) =>
        options.TryGetValue(VersionProperty, out var version) ? new(OpenClawVersions.OrDefault(version)) : Default;
}
