using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.Generators.Internal;

/// <summary>Generates the builder API from the schema facts and the maps beside them. Runs while the library builds, and nowhere else.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ModelGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor Undecided = new(
        "OCG000", "The builder API cannot be generated as it stands", "{0}", "Model", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static file => IsInput(file.Path))
            .Select(static (file, cancellation) => (Name: Path.GetFileName(file.Path), Text: file.GetText(cancellation)?.ToString() ?? string.Empty))
            .Collect();
        context.RegisterSourceOutput(files, static (output, files) => Run(output, files));
    }

    private static bool IsInput(string path) =>
        path.EndsWith(".map", StringComparison.Ordinal) || (path.EndsWith(".json", StringComparison.Ordinal) && Path.GetFileName(path).StartsWith("openclaw-", StringComparison.Ordinal));

    private static void Run(SourceProductionContext output, ImmutableArray<(string Name, string Text)> files)
    {
        string? Text(string end) => files.Where(file => file.Name.EndsWith(end, StringComparison.Ordinal)).Select(static file => file.Text).FirstOrDefault();
        if (Text(".json") is not { } facts)
        {
            return;
        }

        var api = BuilderApi.Make(facts, Text("names.map") ?? string.Empty, Text("semantics.map") ?? string.Empty, Text("descriptions.map") ?? string.Empty);
        foreach (var problem in api.Problems)
        {
            var descriptor = new DiagnosticDescriptor(problem.Id, Undecided.Title, Undecided.MessageFormat, Undecided.Category, DiagnosticSeverity.Error, isEnabledByDefault: true);
            output.ReportDiagnostic(Diagnostic.Create(descriptor, Location.None, problem.Message));
        }

        foreach (var file in api.Files)
        {
            output.AddSource(file.Key + ".g.cs", SourceText.From(file.Value, Encoding.UTF8));
        }
    }
}
