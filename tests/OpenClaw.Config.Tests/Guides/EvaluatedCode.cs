using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Tests.Guides;

/// <summary>What a build makes of an operator's project.</summary>
internal static class EvaluatedCode
{
    /// <summary>Name and JSON of each document, after a check that nothing was refused.</summary>
    public static Dictionary<string, string> Documents(CSharpCompilation compilation, BuildInputs? inputs = null)
    {
        var result = ConfigEvaluator.Evaluate(compilation.Verified(), null, inputs);

        Assert.Equal([], result.Problems.Select(problem => $"{result.Locate(problem.Span).GetLineSpan()}: {problem.Message}"));
        return result.Documents.ToDictionary(static evaluated => evaluated.Document.Name, static evaluated => Emission.ToJson(evaluated.Document));
    }
}
