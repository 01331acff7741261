using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.CodeFixes.Edits;

namespace OpenClaw.Config.CodeFixes;

/// <summary>Applies all fixes of a document in one step, each found in the text as it was.</summary>
internal sealed class ConfigFixAllProvider : DocumentBasedFixAllProvider
{
    /// <summary>The one instance.</summary>
    public static readonly ConfigFixAllProvider Instance = new();

    /// <inheritdoc />
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var changes = new SortedDictionary<int, TextChange>();
        foreach (var diagnostic in diagnostics)
        {
            if (FixProperties.Read(diagnostic.Properties) is { } order
                && ConfigCodeFixProvider.KeyOf(diagnostic, order) == fixAllContext.CodeActionEquivalenceKey
                && await FixEditor.FindChangeAsync(document, order, fixAllContext.CancellationToken).ConfigureAwait(false) is { } change
                && !changes.ContainsKey(change.Span.Start))
            {
                changes.Add(change.Span.Start, change);
            }
        }

        var text = await document.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(WithoutOverlaps(changes.Values)));
    }

    // Of two fixes for overlapping stretches the first is applied; the other is offered again afterwards, if it is still needed.
    private static IEnumerable<TextChange> WithoutOverlaps(IEnumerable<TextChange> changes)
    {
        var end = 0;
        foreach (var change in changes)
        {
            if (change.Span.Start >= end)
            {
                end = change.Span.End;
                yield return change;
            }
        }
    }
}
