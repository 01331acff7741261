using System.Text.Json;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Tests.Judging;

/// <summary>
/// The promise of the package on recorded verdicts of OpenClaw 2026.9.6: what the gateway refuses is a build error, and what it takes is
/// none, as far as the rules are about starting at all.
/// </summary>
public sealed class RecordedVerdictTests
{
    // The gateway's validator lets pass what these are about; it ends itself when it starts.
    private static readonly string[] BeyondTheValidator = ["OCC2054", "OCC6053"];

    private static readonly ConfigRule[] AboutStarting =
    [
        .. RuleCatalogue.All.Where(static rule => RuleDescriptor.LevelOf(rule.Descriptor) == RuleLevel.WillNotStart && !BeyondTheValidator.Contains(rule.Descriptor.Id)),
    ];

    // What is decided outside of the document: in other files, in the environment, on the host.
    private static readonly string[] OfTheHost = ["F3", "F4", "S7", "C3"];

    private static readonly string[] Exceptions = ["file/env-defined-enum-bad", "plugins/plugins.entries.GOOGLE.config.webSearch.apiKey"];

    [Theory]
    [InlineData("validation.jsonl", 1900)]
    [InlineData("validity.jsonl", 600)]
    public void What_the_gateway_refuses_is_an_error_and_nothing_else(string file, int atLeast)
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var element in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", file)).Select(static line => JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 1024 }).RootElement))
        {
            count++;
            var id = element.GetProperty("id").GetString()!;
            var isOfTheHost = element.TryGetProperty("rules", out var rules) && rules.EnumerateArray().Any(static rule => OfTheHost.Contains(rule.GetString()));
            var text = element.TryGetProperty("raw", out var raw) ? raw.GetString()! : element.GetProperty("config").GetRawText();
            if (!isOfTheHost && !Exceptions.Contains(id) && Json5Reader.Read(new SourceFile("openclaw.json"), text) is { Root: ConfigObject root })
            {
                var document = new ConfigDocument("home", root);
                var errors = ConfigJudge.Judge(document, AboutStarting, TextOrder.Instance, CancellationToken.None);
                var isRefused = element.GetProperty("paths").GetArrayLength() > 0;
                if (isRefused != errors.Count > 0)
                {
                    failures.Add(isRefused ? $"{id}: nothing reported" : $"{id}: {errors[0].Descriptor.Id} {errors[0].Message}");
                }
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.True(count > atLeast, $"only {count} cases");
    }
}
