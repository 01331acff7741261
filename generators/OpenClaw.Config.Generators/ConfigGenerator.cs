using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Generators.Emission;
using OpenClaw.Config.Generators.Pipeline;

namespace OpenClaw.Config.Generators;

/// <summary>
/// Evaluates the documents of the operator's project and puts their JSON into the compiled assembly's metadata, from where the build task takes
/// it. Reports nothing: a generator's diagnostics cannot be suppressed in the source, so the analyzer speaks, and this only withholds.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConfigGenerator : IIncrementalGenerator
{
    private readonly Func<Compilation, CancellationToken, EvaluationResult> _evaluate;

    /// <summary>The generator as the compiler makes it.</summary>
    public ConfigGenerator()
        : this(static (_, _) => new EvaluationResult([], [], ImmutableDictionary<Model.Tree.SourceFile, SyntaxTree>.Empty))
    {
    }

    /// <summary>A generator over another evaluation, for tests of what an evaluation may give.</summary>
    internal ConfigGenerator(Func<Compilation, CancellationToken, EvaluationResult> evaluate) => _evaluate = evaluate;

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var configs = MarkedMethods(context, "OpenClaw.Config.OpenClawConfigAttribute", StepNames.ConfigMethods);
        var fleets = MarkedMethods(context, "OpenClaw.Config.OpenClawFleetAttribute", StepNames.FleetMethods);
        var isEnforced = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.OpenClawEnforce", out var value)
                && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase))
            .WithTrackingName(StepNames.Enforcement);

        // One evaluation for all documents: they share helpers, and binding those once is most of the cost (five documents: 12 ms instead of 29).
        var hasDocuments = configs.Collect().Combine(fleets.Collect()).Select(static (marked, _) => marked.Left.Length + marked.Right.Length > 0);
        var sources = hasDocuments.Combine(isEnforced).Combine(context.CompilationProvider)
            .Select((input, cancellation) => input.Left.Left ? Evaluate(input.Right, input.Left.Right, cancellation) : default)
            .WithTrackingName(StepNames.Evaluation)
            .SelectMany(static (sources, _) => sources)
            .WithTrackingName(StepNames.Sources);

        context.RegisterSourceOutput(sources, static (output, source) => output.AddSource(source.HintName, AttributeSource.Write(source)));
    }

    private static IncrementalValuesProvider<string> MarkedMethods(IncrementalGeneratorInitializationContext context, string attribute, string step) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, static (_, _) => true, static (match, _) => match.TargetSymbol.ToDisplayString())
            .WithTrackingName(step);

    private EquatableArray<EmittedSource> Evaluate(Compilation compilation, bool isEnforced, CancellationToken cancellation)
    {
        try
        {
            return DocumentSources.From(_evaluate(compilation, cancellation), isEnforced, cancellation);
        }
        catch (Exception mistake) when (mistake is not OperationCanceledException)
        {
            // Out of here the compiler would make it the warning CS8785 and go on without a file, and the task would delete the old ones.
            return DocumentSources.From(mistake);
        }
    }
}
