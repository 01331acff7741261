using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Architecture.Tests;

/// <summary>The first thing that people copy is what the smallest sample builds.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("csharp", "samples/Minimal/Gateways.cs")]
    [InlineData("json", "samples/Minimal/expected/home/openclaw.json")]
    public void The_code_of_the_front_page_is_the_smallest_sample(string language, string file)
    {
        var page = File.ReadAllText(Repository.PathOf("README.md"));
        var text = File.ReadAllText(Repository.PathOf(file.Split('/')));

        Assert.True(page.Contains($"```{language}\n{text}```\n"), $"README.md does not have {file} as it is, word for word.");
    }
}
