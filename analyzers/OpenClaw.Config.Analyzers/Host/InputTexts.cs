using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Evaluation.Inputs;

namespace OpenClaw.Config.Analyzers.Host;

/// <summary>What the build says beside the code. The text of a data file is taken once, not at every key that is pressed in a C# file.</summary>
internal sealed class InputTexts
{
    private readonly ConditionalWeakTable<SourceText, string> _texts = new();

    /// <summary>The inputs of a compilation, its data files included.</summary>
    public BuildInputs Of(AnalyzerOptions options, BuildInputs inputs, CancellationToken cancellation)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var files = new List<InputFile>();
        foreach (var file in options.AdditionalFiles)
        {
            if (InputFiles.NameOf(provider.GetOptions(file)) is { } name)
            {
                files.Add(new InputFile(name, file.Path, file.GetText(cancellation) is { } text ? _texts.GetValue(text, static text => text.ToString()) : string.Empty));
            }
        }

        return files.Count == 0 ? inputs : inputs with { Files = new InputFiles(files) };
    }
}
