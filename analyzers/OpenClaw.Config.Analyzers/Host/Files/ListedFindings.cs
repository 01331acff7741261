using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Rules.Language;

namespace OpenClaw.Config.Analyzers.Host.Files;

/// <summary>The diagnostics of all listed configurations of one compilation, by the file that they lie in; worked out by the first who asks.</summary>
internal sealed class ListedFindings(ListedFiles files, FileJudgements judgements)
{
    private readonly object _gate = new();
    private ILookup<string, Diagnostic>? _byPath;

    /// <summary>The diagnostics that lie in a file.</summary>
    public IEnumerable<Diagnostic> In(AdditionalText file, CancellationToken cancellation)
    {
        lock (_gate)
        {
            _byPath ??= Judge(cancellation).ToLookup(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal);
            return _byPath[file.Path];
        }
    }

    private List<Diagnostic> Judge(CancellationToken cancellation)
    {
        var read = new List<(AdditionalText File, FileJudgement Judgement)>();
        var found = new List<Diagnostic>();
        foreach (var file in files.Configurations)
        {
            try
            {
                read.Add((file, judgements.Of(file, files, cancellation)));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                var failure = RuleFailed.FindingOf("the reading of this file", exception);
                found.Add(DiagnosticMaker.Make(failure, Location.Create(file.Path, default, default), [], file.Path));
            }
        }

        foreach (var (file, judgement) in read.Where(each => !IsPart(each.File, read)))
        {
            found.AddRange(judgement.Findings(cancellation).Select(finding => DiagnosticMaker.Make(
                finding with { Fix = null },
                judgement.Locate(finding.Place, file),
                finding.MorePlaces.Select(place => judgement.Locate(place, file)),
                file.Path)));
        }

        // Two configurations that include the same part say the same of it.
        return [.. found.GroupBy(static diagnostic => (diagnostic.Id, diagnostic.Location, diagnostic.GetMessage())).Select(static group => group.First())];
    }

    // Files that include each other are a mistake of both, and told at both.
    private static bool IsPart(AdditionalText file, List<(AdditionalText File, FileJudgement Judgement)> read) =>
        read.Any(other => other.File != file && other.Judgement.Parts.Contains(file)
            && !read.Any(each => each.File == file && each.Judgement.Parts.Contains(other.File)));
}
