using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Model.Files;

namespace OpenClaw.Config.Analyzers.Host.Files;

/// <summary>Gives the listed files to the reader of configurations, and remembers what it was asked for.</summary>
internal sealed class ListedFileSource(ListedFiles files, CancellationToken cancellation) : IFileSource
{
    private readonly List<(string Path, AdditionalText? File, SourceText? Text)> _asked = [];

    /// <summary>What was asked for, and what was there.</summary>
    public IReadOnlyList<(string Path, AdditionalText? File, SourceText? Text)> Asked => _asked;

    /// <inheritdoc />
    public FileContent Read(string path)
    {
        var file = files.Find(path);
        var text = file?.GetText(cancellation);
        _asked.Add((path, file, text));
        return file is null ? FileContent.NotAtHand : ListedFiles.ContentOf(text);
    }

    /// <inheritdoc />
    public string? RealPathOf(string path) => null;
}
