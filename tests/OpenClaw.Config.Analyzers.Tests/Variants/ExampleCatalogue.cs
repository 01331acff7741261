using System.Text.RegularExpressions;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Tests.Catalogue;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>
/// All code that rules are shown on: the examples of their pages; <c>Examples/Rules</c>, where a page's example is a file or shows too little; and
/// <c>Examples/Validity</c>, one or more for each demand of the gateway that C# can break. A line above each says what is expected: <c>// A1 OCC1103: part of the message</c>.
/// </summary>
internal static partial class ExampleCatalogue
{
    // What the examples of the pages take for granted.
    private const string Authentication =
        """claw.Gateway(g => g.Auth(a => a.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv("OPENCLAW_GATEWAY_TOKEN"))));""";

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, Example> All { get; } =
        Pages().Concat(Files("Rules")).Concat(Files("Validity")).ToDictionary(static example => example.Name);

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

    private static IEnumerable<Example> Files(string folder) =>
        from path in Directory.EnumerateFiles(Repository.PathOf("tests", "OpenClaw.Config.Analyzers.Tests", "Examples", folder), "*.cs").Order(StringComparer.Ordinal)
        from part in ("\n" + File.ReadAllText(path).ReplaceLineEndings("\n")).Split("\n// ").Skip(1)
        let heading = Heading().Match(part)
        select new Example(heading.Groups["name"].Value, heading.Groups["rule"].Value, Guarded(part[heading.Length..].Trim()), Message: heading.Groups["message"].Value);

    private static string Guarded(string code) => ExampleFile.HasMarkedMethods(code) || code.Contains(".Auth(", StringComparison.Ordinal) ? code : Authentication + "\n" + code;

    [GeneratedRegex("^(?<name>[A-Za-z0-9.]+) (?<rule>OCC[0-9]{4}): (?<message>.+)\n")]
    private static partial Regex Heading();
}
