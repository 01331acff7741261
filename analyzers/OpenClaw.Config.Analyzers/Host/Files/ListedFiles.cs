using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Model.Files;

namespace OpenClaw.Config.Analyzers.Host.Files;

// Files of the host: every openclaw.json that the project lists as <OpenClawConfigFile>, judged in the same build.
//
//   Listed      an additional file of the compiler, found by its path.
//   Judgement   what the rules say of one listed file and all that it includes; kept until one of their texts changes.
//   Part        a listed file that another one includes: judged as that one's part, and not for itself.

/// <summary>The additional files of a compilation.</summary>
internal sealed class ListedFiles
{
    private const string Group = "build_metadata.AdditionalFiles.SourceItemGroup";

    private readonly Dictionary<string, AdditionalText> _byPath = new(StringComparer.Ordinal);

    private ListedFiles(AnalyzerOptions options, BuildInputs inputs)
    {
        Inputs = inputs;
        foreach (var file in options.AdditionalFiles)
        {
            _byPath[KeyOf(file.Path)] = file;
        }

        Configurations = [.. options.AdditionalFiles.Where(file => options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(Group, out var group) && group == "OpenClawConfigFile")];
    }

    /// <summary>What the build says of them: the version of OpenClaw that reads them, and how to report.</summary>
    public BuildInputs Inputs { get; }

    /// <summary>Those that are listed as configurations.</summary>
    public ImmutableArray<AdditionalText> Configurations { get; }

    /// <summary>The files of a compilation.</summary>
    public static ListedFiles Of(AnalyzerOptions options, BuildInputs inputs) => new(options, inputs);

    /// <summary>The file at a path, if the project lists it.</summary>
    public AdditionalText? Find(string path) => _byPath.TryGetValue(KeyOf(path), out var file) ? file : null;

    /// <summary>What the gateway would get to see of an included file.</summary>
    public static FileContent ContentOf(SourceText? text) => text switch
    {
        null => FileContent.Refused("it cannot be opened"),
        { Length: var length } when length > FileContent.MaxIncludedBytes || (length > FileContent.MaxIncludedBytes / 4 && Encoding.UTF8.GetByteCount(text.ToString()) > FileContent.MaxIncludedBytes) =>
            FileContent.Refused("it is larger than 2 MiB"),
        _ => FileContent.Of(text.ToString()),
    };

    private static string KeyOf(string path)
    {
        var normal = FilePath.Normalize(path);
        return FilePath.IsWindows(normal) ? normal.ToUpperInvariant() : normal;
    }
}
