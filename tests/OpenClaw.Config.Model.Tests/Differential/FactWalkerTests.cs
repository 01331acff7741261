using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Testing.Differential;

namespace OpenClaw.Config.Model.Tests.Differential;

/// <summary>The generator and the check against each other, on every path of the facts: two independent readings of the schema.</summary>
public sealed class FactWalkerTests
{
    private static readonly SchemaFacts Facts = SchemaFacts.For();

    [Fact]
    public void The_check_judges_every_sample_of_every_path_as_it_was_made()
    {
        var failures = new List<string>();
        var (valid, invalid) = (0, 0);
        foreach (var walk in new FactWalker(Facts, 1, static path => path.StartsWith("channels.qa-channel", StringComparison.Ordinal)).Everything())
        {
            _ = walk.IsValid ? valid++ : invalid++;
            var found = SchemaCheck.Check(walk.Root, Facts);
            if (found.Count == 0 != walk.IsValid)
            {
                failures.Add($"{walk.Id} {(walk.IsValid ? found[0].Message : "passed")}: {JsonWriter.Write(walk.Root).ReplaceLineEndings(" ")}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count}:\n" + string.Join('\n', failures.Take(20)));
        Assert.True(valid > 6_000 && invalid > 20_000, $"{valid} valid, {invalid} invalid");
    }

    [Fact]
    public void The_same_seed_gives_the_same_walk()
    {
        static string[] Walk()
        {
            var walker = new FactWalker(Facts, 7, static path => !path.StartsWith("gateway", StringComparison.Ordinal));
            return [.. walker.Combinations(20, 5).Select(static walk => walk.Id + JsonWriter.Write(walk.Root))];
        }

        Assert.Equal(Walk(), Walk());
    }
}
