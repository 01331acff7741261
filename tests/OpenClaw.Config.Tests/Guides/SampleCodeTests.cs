using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Tests.Guides;

/// <summary>The samples mean what the files beside them say, evaluated and run.</summary>
public class SampleCodeTests
{
    public static TheoryData<string> Samples => [.. SampleProject.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void TheSourceMakesTheExpectedFiles(string name)
    {
        var sample = SampleProject.Read(name);

        Assert.Equal(sample.Expected, EvaluatedCode.Documents(sample.Compilation, sample.Inputs));
        Assert.Equal(sample.Expected, sample.Run());
    }
}
