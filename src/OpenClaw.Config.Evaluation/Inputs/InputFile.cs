namespace OpenClaw.Config.Evaluation.Inputs;

/// <summary>A data file that the project lists.</summary>
/// <param name="Name">The name by which code asks for it: its path in the project, with slashes.</param>
/// <param name="Path">Where it lies, as the compiler was told.</param>
/// <param name="Text">What is in it.</param>
public sealed record InputFile(string Name, string Path, string Text)
{
    /// <summary>Cheap: files of a name and a length are compared in full.</summary>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Name) * 31) + Text.Length);
}
