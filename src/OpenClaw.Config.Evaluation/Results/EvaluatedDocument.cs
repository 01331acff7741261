using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Results;

/// <summary>One gateway of the operator's project.</summary>
/// <param name="Document">The configuration, possibly incomplete.</param>
/// <param name="NameSpan">The expression that names it: the attribute's argument, or the first argument of <c>fleet.Gateway</c>.</param>
/// <param name="HasValidName">Whether the name can be a folder below the output folder and no other document has it.</param>
public sealed record EvaluatedDocument(ConfigDocument Document, SourceSpan NameSpan, bool HasValidName)
{
    /// <summary>Whether its file can be written.</summary>
    public bool CanBeEmitted => HasValidName && Document.IsComplete;
}
