using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Evaluation.Inputs;
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
    private readonly Func<Compilation, IReadOnlyList<IMethodSymbol>?, BuildInputs, CancellationToken, EvaluationResult> _evaluate;

    /// <summary>The generator as the compiler makes it.</summary>
    public ConfigGenerator() =>
        _evaluate = static (compilation, methods, inputs, cancellation) => ConfigEvaluator.Evaluate(compilation, methods, inputs, cancellation: cancellation);

    /// <summary>A generator over another evaluation, for tests of what an evaluation may give.</summary>
    internal ConfigGenerator(Func<Compilation, CancellationToken, EvaluationResult> evaluate) =>
        _evaluate = (compilation, _, _, cancellation) => evaluate(compilation, cancellation);

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var configs = MarkedMethods(context, "OpenClaw.Config.OpenClawConfigAttribute", StepNames.ConfigMethods);
        var fleets = MarkedMethods(context, "OpenClaw.Config.OpenClawFleetAttribute", StepNames.FleetMethods);
        var isEnforced = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.OpenClawEnforce", out var value)
                && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase))
            .WithTrackingName(StepNames.Enforcement);
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (file, cancellation) => InputFiles.Read(file.Left, file.Right.GetOptions(file.Left), cancellation))
            .Where(static file => file is not null)
            .WithTrackingName(StepNames.DataFiles)
            .Collect();
        var inputs = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => BuildInputs.From(options.GlobalOptions))
            .Combine(files)
            .Select(static (inputs, _) => inputs.Right.IsEmpty ? inputs.Left : inputs.Left with { Files = new InputFiles(inputs.Right!) })
            .WithTrackingName(StepNames.Inputs);

        // One evaluation for all documents: they share helpers, and binding those once is most of the cost (five documents: 12 ms instead of 29).
        var methods = configs.Collect().Combine(fleets.Collect())
            .Select(static (marked, _) => new EquatableArray<string>(marked.Left.AddRange(marked.Right)));
        var sources = methods.Combine(isEnforced).Combine(inputs).Combine(context.CompilationProvider)
            .Select((input, cancellation) => Evaluate(input.Right, input.Left.Left.Left, input.Left.Right, input.Left.Left.Right, cancellation))
            .WithTrackingName(StepNames.Evaluation)
            .SelectMany(static (sources, _) => sources)
            .WithTrackingName(StepNames.Sources);

        context.RegisterSourceOutput(sources, static (output, source) => output.AddSource(source.HintName, AttributeSource.Write(source)));
    }

    private static IncrementalValuesProvider<string> MarkedMethods(
        IncrementalGeneratorInitializationContext context,
        string attribute,
        string step) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, static (_, _) => true, static (match, _) => match.TargetSymbol.GetDocumentationCommentId() ?? "")
            .WithTrackingName(step);

    private EquatableArray<EmittedSource> Evaluate(
        Compilation compilation,
        EquatableArray<string> ids,
        BuildInputs inputs,
        bool isEnforced,
        CancellationToken cancellation)
    {
        if (ids.Count == 0)
        {
            return default;
        }

        try
        {
            return DocumentSources.From(_evaluate(compilation, Resolve(compilation, ids), inputs, cancellation), isEnforced, cancellation);
        }
        catch (Exception mistake) when (mistake is not OperationCanceledException)
        {
            // Out of here the compiler would make it the warning CS8785 and go on without a file, and the task would delete the old ones.
            return DocumentSources.From(mistake);
        }
    }

    // The compiler's index of attributes has found the methods; looking for them again would visit every file of the project. Where an id does not
    // lead to one method (two file-local types of a name, a local function), the interpreter looks for itself.
    private static List<IMethodSymbol>? Resolve(Compilation compilation, EquatableArray<string> ids)
    {
        var methods = new List<IMethodSymbol>();
        foreach (var id in ids)
        {
            if (DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation) is not [IMethodSymbol method])
            {
                return null;
            }

            methods.Add(method);
        }

        return methods;
    }
}
