using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Files;

/// <summary>A file that was read, with its text: to turn spans into lines.</summary>
/// <param name="File">The file. Spans refer to it by identity.</param>
/// <param name="Text">Its text.</param>
public sealed record FileText(SourceFile File, string Text);
