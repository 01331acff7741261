using Microsoft.CodeAnalysis;
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
    public static EquatableArray<EmittedSource> From(EvaluationResult result, CancellationToken cancellation)
    {
        var sources = new List<EmittedSource>();
        foreach (var problem in result.Problems)
        {
            sources.Add(Problem(sources.Count, result.Locate(problem.Span), problem.Message));
        }

        foreach (var evaluated in result.Documents)
        {
            cancellation.ThrowIfCancellationRequested();
            sources.Add(Document(sources.Count, evaluated));
        }

        return new(sources);
    }

    /// <summary>The marker of a mistake in this program itself: the build must fail with a sentence, and never lose files in silence.</summary>
    public static EquatableArray<EmittedSource> From(Exception mistake) =>
        new([Problem(0, Location.None, $"OpenClaw.Config made a mistake while it evaluated this project, and wrote nothing ({mistake.GetType().Name}: {mistake.Message}); please report it")]);

    private static EmittedSource Document(int index, EvaluatedDocument evaluated)
    {
        var name = evaluated.Document.Name;

        // Only a valid name is fit for a file's name; the number keeps all others apart.
        return evaluated.CanBeEmitted
            ? new($"openclaw.{name}.g.cs", MetadataKeys.ForDocument(name), Model.Json.Emission.ToJson(evaluated.Document))
            : new($"openclaw-{index}.incomplete.g.cs", MetadataKeys.Incomplete + name, "");
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
