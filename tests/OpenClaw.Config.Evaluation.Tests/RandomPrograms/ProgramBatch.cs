using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Testing.Compilation;
using OpenClaw.Config.Testing.RunAndCompare;

namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Many programs in one compilation, emitted once, loaded once, evaluated once: the compiler costs more than everything else.</summary>
internal static class ProgramBatch
{
    private const string Throws = "this throws ";

    /// <summary>
    /// What all batches begin with, its references bound already. The types of the programs are in a file of their own; nullability is not looked at,
    /// which nothing of it decides and the compiler takes long for.
    /// </summary>
    private static readonly Lazy<CSharpCompilation> Empty = new(static () =>
    {
        var empty = ConfigCompilation.Create([("Usings.cs", "global using System.Text; global using static Prelude;"), ("Prelude.cs", Prelude("RandomPrelude.cs")), ("Types.cs", Prelude("RandomPreludeOfTypes.cs")), (SnippetSupport.Path, SnippetSupport.Text)]);
        return empty.WithOptions(empty.Options.WithNullableContextOptions(NullableContextOptions.Annotations).WithOptimizationLevel(OptimizationLevel.Release)).Verified();
    });

    public static IReadOnlyList<ProgramVerdict> Judge(IReadOnlyCollection<RandomProgram> programs)
    {
        var compilation = Compile(programs, out var image, out var broken);
        var executed = SnippetRunner.TryRunAtRuntime(image);
        var interpreted = ConfigEvaluator.Evaluate(compilation, CancellationToken.None);
        var problems = interpreted.Problems.ToLookup(problem => FileOf(problem, interpreted), static problem => problem);
        var documents = interpreted.Documents.ToDictionary(static document => document.Document.Name);
        return
        [
            .. programs.Select(program => broken.TryGetValue(program.Name, out var error)
                ? new ProgramVerdict(program, null, null) { Error = error }
                : Judge(program, documents[program.Name], [.. problems[program.Name].Concat(problems[string.Empty]).Select(problem => (problem.Message, TextAt(problem, interpreted)))], executed[program.Name])),
        ];
    }

    private static CSharpCompilation Compile(IReadOnlyCollection<RandomProgram> programs, out MemoryStream image, out Dictionary<string, string> broken)
    {
        broken = [];
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var left = broken;
            var compilation = ConfigCompilation.Add(Empty.Value, programs.Where(program => !left.ContainsKey(program.Name)).Select(static program => (program.Name, program.Text)));
            image = new MemoryStream();
            var emitted = compilation.Emit(image);
            if (emitted.Success)
            {
                image.Position = 0;
                return compilation;
            }

            foreach (var error in emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                broken[error.Location.SourceTree?.FilePath ?? string.Empty] = $"{error.Id} {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} {error.Location.SourceTree?.GetText().Lines[error.Location.GetLineSpan().StartLinePosition.Line]}";
            }
        }

        throw new InvalidOperationException("The programs do not compile, not even without those that have errors.");
    }

    /// <summary>The program a problem is in; empty for the shared file: said once, it may be behind the silence of several.</summary>
    private static string FileOf(EvaluationProblem problem, EvaluationResult result) =>
        result.Locate(problem.Span).SourceTree!.FilePath is var path && path.EndsWith(".cs", StringComparison.Ordinal) ? string.Empty : path;

    private static string TextAt(EvaluationProblem problem, EvaluationResult result)
    {
        var location = result.Locate(problem.Span);
        return location.SourceTree!.GetText().ToString(location.SourceSpan);
    }

    private static ProgramVerdict Judge(RandomProgram program, EvaluatedDocument document, IReadOnlyList<(string Message, string At)> problems, RuntimeOutcome executed)
    {
        var said = problems.Count == 0 ? "nothing" : $"{problems[0].Message}: {problems[0].At}";
        if (executed.Json is { } json)
        {
            if (document.CanBeEmitted)
            {
                var ours = Emission.ToJson(document.Document);
                return new(program, ours == json ? null : FirstDifference(ours, json), null);
            }

            // After something was refused the interpreter goes on without its value, and may throw where the program would not.
            return problems.Count == 0 ? new(program, "not emitted, and no problem says why", null)
                : problems[0].Message.StartsWith(Throws, StringComparison.Ordinal) ? new(program, $"it runs, but: {said}", null)
                : new(program, null, said);
        }

        return document.CanBeEmitted || problems.Count == 0 ? new(program, $"emitted, but it throws {executed.Exception}", null)
            : !problems[0].Message.StartsWith(Throws, StringComparison.Ordinal) ? new(program, null, said) { Throws = true }
            : problems[0].Message.StartsWith(Throws + executed.Exception, StringComparison.Ordinal) && SaysSo(problems[0].Message, executed) ? new(program, null, null) { Throws = true }
            : new(program, $"it throws {executed.Exception} ({executed.Message}), but: {said}", null);
    }

    /// <summary>What the program's own throw says is said in its words.</summary>
    private static bool SaysSo(string message, RuntimeOutcome executed) =>
        !message.StartsWith($"{Throws}{executed.Exception}: ", StringComparison.Ordinal) || message.EndsWith(executed.Message!.TrimEnd('.'), StringComparison.Ordinal);

    private static string FirstDifference(string ours, string theirs)
    {
        var (left, right) = (ours.Split('\n'), theirs.Split('\n'));
        var line = left.Zip(right).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"interpreted {left.ElementAtOrDefault(line)?.Trim()} but executed {right.ElementAtOrDefault(line)?.Trim()}";
    }

    private static string Prelude(string name)
    {
        using var reader = new StreamReader(typeof(ProgramBatch).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
