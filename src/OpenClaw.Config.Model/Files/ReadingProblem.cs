using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Files;

/// <summary>Something that the gateway refuses, or warns of, while it reads a configuration and before it judges it.</summary>
/// <param name="RuleId">The rule, as <c>docs/validity.md</c> numbers them: <c>F1</c> to <c>F4</c>, <c>M2</c> to <c>M4</c>.</param>
/// <param name="Path">The place in the configuration.</param>
/// <param name="Message">One sentence without final stop. It never repeats the value of a variable.</param>
/// <param name="Origin">Where it was written; null where nobody knows.</param>
public sealed record ReadingProblem(string RuleId, ConfigPath Path, string Message, Origin? Origin)
{
    private readonly string? _reportedPath;

    /// <summary>The place as the gateway writes it in this step: what stops the file is reported at the root, items of arrays as <c>[0]</c>.</summary>
    public string ReportedPath
    {
        get => _reportedPath ?? Path.ToString();
        init => _reportedPath = value;
    }

    /// <summary>Whether the gateway reads on.</summary>
    public bool IsWarning { get; init; }

    /// <summary>Whether only this project says it, and not the gateway: a part of the configuration could not be looked at here.</summary>
    public bool IsOwn { get; init; }
}
