using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.Generators.Tests.Harness;

/// <summary>A data file, as the build hands it to the compiler; its name is its path.</summary>
internal sealed class DataText(string name, string text) : AdditionalText
{
    public override string Path => name;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
