namespace OpenClaw.Config.Model.Files;

/// <summary>A source without files, for texts that stand alone.</summary>
/// <param name="isKnown">Whether that is certain: then every included file is missing, else it is not at hand.</param>
public sealed class NoFiles(bool isKnown) : IFileSource
{
    /// <inheritdoc />
    public FileContent Read(string path) => isKnown ? FileContent.Missing : FileContent.NotAtHand;

    /// <inheritdoc />
    public string? RealPathOf(string path) => null;
}
