namespace OpenClaw.Config.Model.Tree;

/// <summary>
/// A text that configuration was read from: a C# file or an <c>openclaw.json</c>.
/// Compared by identity, since two files of one compilation may share a path; whoever creates it knows the text behind it.
/// </summary>
public sealed class SourceFile(string path)
{
    /// <summary>The path as the reader was given it; for messages, never for look-ups.</summary>
    public string Path { get; } = path;

    /// <inheritdoc />
    public override string ToString() => Path;
}
