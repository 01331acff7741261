using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Evaluation.Tests;

/// <summary>The samples of the repository, presets included, give the same bytes when evaluated as when they run.</summary>
public class SampleTests
{
    public static TheoryData<string> Samples => [.. SampleProject.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Evaluated_and_executed_json_are_equal(string name)
    {
        var sample = SampleProject.Read(name);

        var result = ConfigEvaluator.Evaluate(sample.Compilation.Verified(), null, sample.Inputs);

        Assert.Equal([], result.Problems.Select(static problem => problem.Message).ToArray());
        Assert.Equal(sample.Run(), result.Documents.ToDictionary(static document => document.Document.Name, static document => Emission.ToJson(document.Document)));
    }
}
