using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Host;

/// <summary>
/// Gathers findings and gives each a place in exactly one tree. A helper method that serves ten gateways is one mistake, not ten:
/// what says the same at the same place is said once.
/// </summary>
internal sealed class CompilationReport(Compilation compilation, EvaluationResult result)
{
    private readonly List<(Finding Finding, EvaluatedDocument? Document)> _found = [];
    private readonly Dictionary<(string Id, SourceSpan? Place, string Message), int> _known = [];
    private readonly HandWritten _handWritten = new();

    /// <summary>Adds a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="document">The document it is about; null for a finding about code.</param>
    public void Add(Finding finding, EvaluatedDocument? document)
    {
        var place = FindPlace(finding, document);
        var key = (finding.Descriptor.Id, place, finding.Message);
        if (!_known.TryGetValue(key, out var index))
        {
            _known.Add(key, _found.Count);
            _found.Add((finding with { Place = place, MorePlaces = Without(finding, place) }, document));
            return;
        }

        // Two gateways that would need different remedies at one place: then it is not safe to offer either.
        var (first, firstDocument) = _found[index];
        if (first.Fix is not null && first.Fix != finding.Fix)
        {
            _found[index] = (first with { Fix = null }, firstDocument);
        }
    }

    /// <summary>The diagnostics of each tree, and those of each data file by its path.</summary>
    public ReportedDiagnostics Diagnostics()
    {
        var made = new List<(SyntaxTree? Tree, Diagnostic Diagnostic)>();
        foreach (var (finding, document) in _found)
        {
            var location = Locate(finding.Place);
            var isData = location.Kind == LocationKind.ExternalFile;
            if ((location.SourceTree ?? compilation.SyntaxTrees.FirstOrDefault()) is { } tree)
            {
                var more = finding.MorePlaces.Select(span => result.Locate(span)).Where(static place => place.Kind is LocationKind.SourceFile or LocationKind.ExternalFile);
                // A fix edits C#, and nobody knows what else reads the data.
                made.Add((isData ? null : tree, DiagnosticMaker.Make(isData ? finding with { Fix = null } : finding, location, more, document?.Document.Name)));
            }
        }

        return new ReportedDiagnostics(
            made.Where(static each => each.Tree is not null).GroupBy(static each => each.Tree!).ToDictionary(static tree => tree.Key, static tree => tree.Select(static each => each.Diagnostic).ToImmutableArray()),
            made.Where(static each => each.Tree is null).Select(static each => each.Diagnostic).ToLookup(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal));
    }

    // Where the finding is, unless that is in a preset: then the call in the operator's code that leads there.
    private SourceSpan? FindPlace(Finding finding, EvaluatedDocument? document)
    {
        var declared = document is null ? (SourceSpan?)null : PlaceOf(document);
        if (finding.Place is not { } place)
        {
            return declared;
        }

        return _handWritten.Holds(Locate(place)) ? place
            : finding.MorePlaces.Cast<SourceSpan?>().Append(declared).FirstOrDefault(other => _handWritten.Holds(Locate(other))) ?? place;
    }

    private static IReadOnlyList<SourceSpan> Without(Finding finding, SourceSpan? place)
    {
        var all = finding.Place is { } own ? finding.MorePlaces.Prepend(own) : finding.MorePlaces;
        return [.. all.Where(other => other != place)];
    }

    private static SourceSpan PlaceOf(EvaluatedDocument document) =>
        document.Document.Origin is { } origin ? origin.Name ?? origin.Value : document.NameSpan;

    private Location Locate(SourceSpan? place) => place is { File: not null } span ? result.Locate(span) : Location.None;
}
