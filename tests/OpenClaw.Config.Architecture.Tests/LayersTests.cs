using OpenClaw.Config.Architecture.Tests.Sources;

namespace OpenClaw.Config.Architecture.Tests;

/// <summary>What a folder's code may not even name, though its project could reach it.</summary>
public class LayersTests
{
    public static TheoryData<string, string, string> Walls => new()
    {
        { "src/OpenClaw.Config.Model", "Microsoft.CodeAnalysis", "the model is plain data, for the compiler and for everyone else" },
        { "src/OpenClaw.Config.Posture", "Microsoft.CodeAnalysis", "what a configuration means has nothing to do with C#" },
        { "src/OpenClaw.Config", "Microsoft.CodeAnalysis", "operators reference the library, not a compiler" },
        { "src/OpenClaw.Config.Evaluation", "OpenClaw.Config.Analyzers", "the interpreter knows no rule" },
        { "src/OpenClaw.Config.Evaluation", "OpenClaw.Config.Posture", "the interpreter knows no rule" },
        { "analyzers/OpenClaw.Config.Analyzers/Rules", "Microsoft.CodeAnalysis.CSharp", "rules judge the document, not the C# that wrote it" },
        { "src/OpenClaw.Config.Tasks", "Assembly.Load", "nothing ever loads the operator's assembly" },
        { "src/OpenClaw.Config.Tasks", "MetadataLoadContext", "nothing ever loads the operator's assembly" },
    };

    [Theory]
    [MemberData(nameof(Walls))]
    public void Code_does_not_name_what_is_beyond_its_wall(string folder, string word, string because)
    {
        var offenders = RepositoryFile.OwnCode.Where(file => file.IsBelow(folder) && file.Text.Contains(word)).Select(file => file.Path);

        Assert.True(!offenders.Any(), $"{word}, although {because}: {string.Join(", ", offenders)}");
    }
}
