using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Building;

/// <summary>A document while it is being written.</summary>
internal sealed class DocumentInProgress(ConfigDocument document, SourceSpan nameSpan)
{
    public ConfigDocument Document { get; } = document;

    public SourceSpan NameSpan { get; } = nameSpan;

    /// <summary>Whether something in it went wrong: then its file must not be written, even if no value is missing.</summary>
    public bool IsSpoiled { get; set; }
}
