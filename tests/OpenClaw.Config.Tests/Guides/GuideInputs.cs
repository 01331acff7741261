using System.Text;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Evaluation.Inputs;
using OpenClaw.Config.Model.Versions;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Tests.Guides;

/// <summary>The data files and properties that the guides speak of; the roster is the one that the guide prints.</summary>
internal static class GuideInputs
{
    private static readonly (string Name, string Text)[] Files =
    [
        ("tenants.csv", Roster()),
        ("defaults.json5", "{ model: 'anthropic/claude-sonnet-4-6', labels: { home: 'Home' }, }"),
    ];

    /// <summary>As the compiler's side gets them.</summary>
    public static BuildInputs Build { get; } = new(OpenClawVersions.Default)
    {
        Files = new InputFiles([.. Files.Select(static file => new InputFile(file.Name, file.Name, file.Text))]),
        Properties = InputProperties.Read("Environment:" + Convert.ToBase64String("production"u8)),
    };

    /// <summary>As the assembly carries the property.</summary>
    public static string Exposed => "[assembly: System.Reflection.AssemblyMetadata(\"OpenClaw.Property:Environment\", \"production\")]";

    /// <summary>As the assembly carries the files.</summary>
    public static ResourceDescription[] Resources =>
        [.. Files.Select(static file => new ResourceDescription("OpenClaw.Input/" + file.Name, () => new MemoryStream(Encoding.UTF8.GetBytes(file.Text)), isPublic: true))];

    private static string Roster()
    {
        const string fence = "```text\n";
        var guide = File.ReadAllText(Repository.PathOf("docs", "guides", "inputs.md")).ReplaceLineEndings("\n");
        var start = guide.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
