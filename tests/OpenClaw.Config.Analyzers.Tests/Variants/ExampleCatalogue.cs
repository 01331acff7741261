using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Tests.Catalogue;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>
/// All code that rules are shown on: the examples of their pages; <c>Examples/Rules</c>, where a page's example is a file or shows too little; and
/// <c>Examples/Validity</c>, one for each demand of the gateway that C# can break. The first line of a file there says what is expected: <c>// OCC1103: part of the message</c>.
/// </summary>
internal static class ExampleCatalogue
{
    // What the examples of the pages take for granted.
    private const string Authentication =
        """claw.Gateway(g => g.Auth(a => a.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv("OPENCLAW_GATEWAY_TOKEN"))));""";

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, Example> All { get; } =
        Pages().Concat(Files("Rules")).Concat(Files("Validity")).ToDictionary(static example => example.Name);

    /// <summary>The names in a folder of examples.</summary>
    public static IReadOnlyList<string> NamesIn(string folder) => [.. Paths(folder).Select(static path => Path.GetFileNameWithoutExtension(path))];

    private static IEnumerable<Example> Pages()
    {
        foreach (var id in RuleCatalogue.All.Select(static rule => rule.Descriptor.Id))
        {
            var page = RulePage.Read(id);
            if (page.Bad is { } bad)
            {
                yield return new Example(id, id, Guarded(bad));
            }

            if (page.Good is { } good)
            {
                yield return new Example(id + ".Good", id, Guarded(good), IsGood: true);
            }
        }
    }

    private static IEnumerable<Example> Files(string folder)
    {
        foreach (var path in Paths(folder))
        {
            var text = File.ReadAllText(path).ReplaceLineEndings("\n");
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            var (id, message) = (text[3..10], text[..end] is { Length: > 11 } line ? line[11..].Trim() : string.Empty);
            yield return new Example(Path.GetFileNameWithoutExtension(path), id, Guarded(text[(end + 1)..].Trim()), Message: message);
        }
    }

    private static IEnumerable<string> Paths(string folder) =>
        Directory.EnumerateFiles(Repository.PathOf("tests", "OpenClaw.Config.Analyzers.Tests", "Examples", folder), "*.cs").Order(StringComparer.Ordinal);

    private static string Guarded(string code) => ExampleFile.HasMarkedMethods(code) || code.Contains(".Auth(", StringComparison.Ordinal) ? code : Authentication + "\n" + code;
}
