namespace OpenClaw.Config.Model.Tree;

/// <summary>A stretch of a source text, in UTF-16 code units from its beginning.</summary>
/// <param name="File">The text it lies in.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters.</param>
public readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    /// <summary>Offset behind the last character.</summary>
    public int End => Start + Length;

    /// <inheritdoc />
    public override string ToString() => $"{File}[{Start}..{End})";
}
