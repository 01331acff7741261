using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Evaluation.Tests;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Oracle.Tests.Judging;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Oracle.Tests.Suites;

/// <summary>The documents that the interpreter makes of the snippets of its own tests.</summary>
internal static class Snippets
{
    // A snippet may be about C# alone and make a file that no gateway would start on. It has to say so, and why, in its first line.
    private const string Exempt = "// No gateway starts on this: ";

    /// <summary>One input a document, named as <c>Loops/Foreach.cs: home</c>.</summary>
    public static IReadOnlyList<OracleInput> All { get; } =
        [.. SnippetFiles.Names(refused: false).Where(name => !SnippetFiles.Read(name)[0].Text.StartsWith(Exempt, StringComparison.Ordinal)).SelectMany(Evaluate)];

    private static IEnumerable<OracleInput> Evaluate(string name)
    {
        var result = ConfigEvaluator.Evaluate(ConfigCompilation.Create([.. SnippetFiles.Read(name), (SnippetSupport.Path, SnippetSupport.Text)]).Verified(), CancellationToken.None);
        return result.Documents.All(document => document.CanBeEmitted)
            ? result.Documents.Select(document => Input(name, document.Document.Name, Emission.ToJson(document.Document)))
            : throw new InvalidOperationException($"{name} makes an incomplete document: {string.Join("; ", result.Problems.Select(problem => problem.Message))}");
    }

    private static OracleInput Input(string snippet, string document, string json) => new($"{snippet}: {document}", json, FakeSecrets.For(json));
}
