using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Files;

/// <summary>A file that was read, with its text: to turn spans into lines.</summary>
/// <param name="File">The file. Spans refer to it by identity.</param>
/// <param name="Text">Its text.</param>
public sealed record FileText(SourceFile File, string Text)
{
    /// <summary>What the text holds, as it stands there: before includes are merged and variables filled in. Null when it does not parse.</summary>
    public ConfigNode? Root { get; init; }
}
