using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Host.Files;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Evaluation.Results;

namespace OpenClaw.Config.Analyzers.Host;

/// <summary>
/// The one analyzer. It evaluates a compilation once, judges its documents once, and hands each syntax tree the diagnostics that
/// lie in it. The compiler applies .editorconfig, pragma and SuppressMessage to them as to any other.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigAnalyzer : DiagnosticAnalyzer
{
    private const string Marker = "OpenClaw.Config.OpenClawConfigAttribute";

    private readonly FindingsCache _findings;
    private readonly FileJudgements _files;
    private readonly InputTexts _inputs = new();

    /// <summary>The analyzer with all rules.</summary>
    public ConfigAnalyzer()
        : this(RuleCatalogue.All, new ConfigWatcher().Evaluate)
    {
    }

    internal ConfigAnalyzer(ImmutableArray<ConfigRule> rules, Func<Compilation, BuildInputs, CancellationToken, EvaluationResult> evaluate)
    {
        _findings = new FindingsCache(rules, evaluate);
        _files = new FileJudgements(rules);
        SupportedDiagnostics = [.. rules.Select(static rule => rule.Descriptor)];
    }

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // A gateway may well be described by code that another generator wrote.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var build = BuildInputs.From(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (ListedFiles.Of(context.Options, build) is { Configurations.Length: > 0 } files)
        {
            var listed = new ListedFindings(files, _files);
            context.RegisterAdditionalFileAction(file =>
            {
                foreach (var diagnostic in listed.In(file.AdditionalFile, file.CancellationToken))
                {
                    file.ReportDiagnostic(diagnostic);
                }
            });
        }

        if (context.Compilation.GetTypeByMetadataName(Marker) is null)
        {
            return;
        }

        var inputs = _inputs.Of(context.Options, build, context.CancellationToken);
        var findings = _findings.Of(context.Compilation, inputs);
        if (inputs.Files.Names.Count > 0)
        {
            context.RegisterAdditionalFileAction(file =>
            {
                foreach (var diagnostic in findings.In(file.AdditionalFile, file.CancellationToken))
                {
                    file.ReportDiagnostic(diagnostic);
                }
            });
        }

        // Per tree and not at the end of the compilation: only so do squiggles appear while the operator types.
        context.RegisterSemanticModelAction(model =>
        {
            foreach (var diagnostic in findings.In(model.SemanticModel.SyntaxTree, model.CancellationToken))
            {
                model.ReportDiagnostic(diagnostic);
            }
        });
    }
}
