using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Testing.Compilation;
using OpenClaw.Config.Testing.RunAndCompare;

namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Many programs in one compilation: compiling costs more than everything else.</summary>
internal static class ProgramBatch
{
    private const string Throws = "this throws ";

    public static IReadOnlyList<ProgramVerdict> Judge(IEnumerable<int> seeds)
    {
        var all = seeds.ToList();
        var compilation = ConfigCompilation.Create([.. all.Select(static seed => (ProgramWriter.NameOf(seed), ProgramWriter.Write(seed))), (SnippetSupport.Path, SnippetSupport.Text)]);
        var executed = SnippetRunner.TryRunAtRuntime(compilation);
        var interpreted = ConfigEvaluator.Evaluate(compilation, CancellationToken.None);
        var problems = interpreted.Problems.ToLookup(problem => interpreted.Locate(problem.Span).SourceTree!.FilePath, static problem => problem);
        var documents = interpreted.Documents.ToDictionary(static document => document.Document.Name);
        return [.. all.Select(seed => Judge(seed, documents[ProgramWriter.NameOf(seed)], [.. problems[ProgramWriter.NameOf(seed)]], executed[ProgramWriter.NameOf(seed)], compilation))];
    }

    private static ProgramVerdict Judge(int seed, EvaluatedDocument document, IReadOnlyList<EvaluationProblem> problems, RuntimeOutcome executed, CSharpCompilation compilation)
    {
        var said = problems.Select(problem => $"{problem.Message}: {compilation.SyntaxTrees.First(tree => tree.FilePath == ProgramWriter.NameOf(seed)).ToString().Substring(problem.Span.Start, problem.Span.Length)}").ToList();
        if (executed.Json is { } json)
        {
            if (document.CanBeEmitted)
            {
                var ours = Emission.ToJson(document.Document);
                return new(seed, problems.Count > 0 ? "emitted with problems" : ours == json ? null : FirstDifference(ours, json), null);
            }

            // After something was refused the interpreter goes on without its value, and may throw where the program would not.
            return problems.Count == 0 ? new(seed, "not emitted, and no problem says why", null)
                : problems.All(static problem => problem.Message.StartsWith(Throws, StringComparison.Ordinal)) ? new(seed, $"it runs, but: {said[0]}", null)
                : new(seed, null, said.First(static one => !one.StartsWith(Throws, StringComparison.Ordinal)));
        }

        return document.CanBeEmitted || problems.Count == 0 ? new(seed, $"emitted, but it throws {executed.Exception}", null)
            : problems.Any(problem => !problem.Message.StartsWith(Throws, StringComparison.Ordinal) || problem.Message.Contains(executed.Exception!, StringComparison.Ordinal)) ? new(seed, null, null)
            : new(seed, $"it throws {executed.Exception}, but: {said[0]}", null);
    }

    private static string FirstDifference(string ours, string theirs)
    {
        var (left, right) = (ours.Split('\n'), theirs.Split('\n'));
        var line = left.Zip(right).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"interpreted {left.ElementAtOrDefault(line)?.Trim()} but executed {right.ElementAtOrDefault(line)?.Trim()}";
    }
}
