using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Model.Inputs;

namespace OpenClaw.Config.Evaluation.Inputs;

/// <summary>The data files that the project lists. Compared by value.</summary>
public sealed class InputFiles(IReadOnlyList<InputFile> files) : IEquatable<InputFiles>
{
    private const string NameMetadata = "build_metadata.AdditionalFiles.OpenClawInputName";

    private readonly IReadOnlyList<InputFile> _files = [.. files.OrderBy(static file => file.Name, StringComparer.Ordinal)];

    /// <summary>None.</summary>
    public static InputFiles None { get; } = new([]);

    /// <summary>Their names.</summary>
    public IReadOnlyCollection<string> Names => [.. _files.Select(static file => file.Name)];

    /// <summary>The name of an additional file that is a data file; null for any other.</summary>
    public static string? NameOf(AnalyzerConfigOptions options) =>
        options.TryGetValue(NameMetadata, out var name) && name.Length > 0 ? InputName.Normalize(name) : null;

    /// <summary>An additional file that is a data file; null for any other.</summary>
    public static InputFile? Read(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellation) =>
        NameOf(options) is { } name ? new InputFile(name, file.Path, file.GetText(cancellation)?.ToString() ?? string.Empty) : null;

    /// <summary>The file of a name. Names tell upper from lower case, as most build machines do.</summary>
    public InputFile? Find(string name)
    {
        foreach (var file in _files)
        {
            if (file.Name == name)
            {
                return file;
            }
        }

        return null;
    }

    /// <inheritdoc />
    public bool Equals(InputFiles? other) => other is not null && (ReferenceEquals(this, other) || _files.SequenceEqual(other._files));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as InputFiles);

    /// <inheritdoc />
    public override int GetHashCode() => _files.Aggregate(_files.Count, static (hash, file) => unchecked((hash * 31) + file.GetHashCode()));
}
