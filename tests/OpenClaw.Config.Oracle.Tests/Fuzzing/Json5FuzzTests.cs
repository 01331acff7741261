using System.Diagnostics;
using System.Text.Json;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Testing;
using Xunit.Abstractions;

namespace OpenClaw.Config.Oracle.Tests.Fuzzing;

/// <summary>The JSON5 reader against the gateway's parser, on texts that nobody thought of; others every day.</summary>
public sealed class Json5FuzzTests(ITestOutputHelper output)
{
    // For a long search.
    private const string MinutesVariable = "OPENCLAW_CONFIG_FUZZ_MINUTES";
    private const int Batch = 20_000;

    [LiveFact]
    public async Task Reads_and_refuses_what_the_gateways_parser_does()
    {
        var seed = Search.Seed;
        var limit = TimeSpan.FromMinutes(Search.Number(MinutesVariable) ?? 0);
        var clock = Stopwatch.StartNew();
        var (accepted, refused) = (0, 0);
        do
        {
            var texts = new Json5Texts(seed);
            var batch = Enumerable.Range(0, Batch).Select(_ => texts.Next()).ToList();
            var verdicts = await Json5Parser.ParseAsync(batch);
            for (var index = 0; index < batch.Count; index++)
            {
                var read = Json5Reader.Read(null, batch[index]);
                var agrees = Json5Parser.Says(verdicts[index], read.Root);
                (accepted, refused) = agrees is null ? (accepted, refused + 1) : (accepted + 1, refused);
                Assert.True(agrees ?? !read.IsSuccess, $"seed {seed}: {JsonSerializer.Serialize(batch[index])} is read as {(read.IsSuccess ? "something else" : $"refused: {read.Error.Message}")}, the gateway's parser says {verdicts[index]}");
            }

            seed++;
        }
        while (clock.Elapsed < limit);

        output.WriteLine($"up to seed {seed - 1}: {accepted} accepted, {refused} refused");
        Assert.True(accepted > Batch / 10 && refused > Batch / 10, $"{accepted} accepted, {refused} refused: too much alike to tell anything");
    }
}
