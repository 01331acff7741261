using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Generators.Emission;

namespace OpenClaw.Config.Generators.Pipeline;

/// <summary>
/// Turns an evaluation into the files to add: a text for each document that is known in full, a marker for each that is not. Without the markers
/// the task would take a withheld document for a deleted one.
/// </summary>
internal static class DocumentSources
{
    /// <summary>The files, in the order of the documents.</summary>
    /// <param name="result">What the interpreter found.</param>
    /// <param name="isEnforced">
    /// Whether a rule that blocks withholds a document here too, where neither a pragma nor a switched-off analyzer helps.
    /// </param>
    /// <param name="cancellation">Ends the work.</param>
    public static EquatableArray<EmittedSource> From(EvaluationResult result, bool isEnforced, CancellationToken cancellation)
    {
        var sources = new List<EmittedSource>();
        foreach (var problem in result.Problems)
        {
            sources.Add(Problem(sources.Count, result.Locate(problem.Span), problem.Message));
        }

        foreach (var evaluated in result.Documents)
        {
            cancellation.ThrowIfCancellationRequested();
            sources.Add(Document(sources.Count, evaluated, isEnforced, cancellation));
        }

        return new(sources);
    }

    /// <summary>The marker of a mistake in this program itself: the build must fail with a sentence, and never lose files in silence.</summary>
    public static EquatableArray<EmittedSource> From(Exception mistake) =>
        new([Problem(
            0,
            Location.None,
            $"OpenClaw.Config made a mistake while it evaluated this project, and wrote nothing ({mistake.GetType().Name}: {mistake.Message}); "
            + "please report it")]);

    private static EmittedSource Document(int index, EvaluatedDocument evaluated, bool isEnforced, CancellationToken cancellation)
    {
        var document = evaluated.Document;
        if (!evaluated.CanBeEmitted)
        {
            // Only a valid name is fit for a file's name; the number keeps all others apart.
            return new($"openclaw-{index}.incomplete.g.cs", MetadataKeys.Incomplete + document.Name, "");
        }

        var blocking = isEnforced ? ConfigJudge.BlockingRuleIds(document, cancellation) : [];
        return blocking.Count > 0
            ? new($"openclaw.{document.Name}.g.cs", MetadataKeys.Blocked + document.Name, string.Join(";", blocking))
            : new($"openclaw.{document.Name}.g.cs", MetadataKeys.ForDocument(document.Name), Model.Json.Emission.ToJson(document));
    }

    private static EmittedSource Problem(int index, Location location, string message)
    {
        // As the compiler prints it, so that a #line directive counts here as it does there.
        var place = location.GetMappedLineSpan();
        var start = place.StartLinePosition;
        var value = location == Location.None
            ? MetadataKeys.Place(0, 0, "", message)
            : MetadataKeys.Place(start.Line + 1, start.Character + 1, place.Path, message);
        return new($"openclaw-{index}.problem.g.cs", MetadataKeys.Problem, value);
    }
}
