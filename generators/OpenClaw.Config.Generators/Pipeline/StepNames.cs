namespace OpenClaw.Config.Generators.Pipeline;

/// <summary>The names of the pipeline's steps, by which tests ask what ran anew and what came from the cache.</summary>
internal static class StepNames
{
    /// <summary>One item for each method marked with <c>[OpenClawConfig]</c>.</summary>
    public const string ConfigMethods = "OpenClaw.ConfigMethods";

    /// <summary>One item for each method marked with <c>[OpenClawFleet]</c>.</summary>
    public const string FleetMethods = "OpenClaw.FleetMethods";

    /// <summary>Whether a blocking rule withholds a document.</summary>
    public const string Enforcement = "OpenClaw.Enforcement";

    /// <summary>One item for each data file of the project: its name, path and text.</summary>
    public const string DataFiles = "OpenClaw.DataFiles";

    /// <summary>What the build says beside the code.</summary>
    public const string Inputs = "OpenClaw.Inputs";

    /// <summary>The one evaluation of all documents; runs in every compilation that has a marked method.</summary>
    public const string Evaluation = "OpenClaw.Evaluation";

    /// <summary>One item for each generated file. Equal texts end the work here.</summary>
    public const string Sources = "OpenClaw.Sources";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [ConfigMethods, FleetMethods, Enforcement, DataFiles, Inputs, Evaluation, Sources];
}
