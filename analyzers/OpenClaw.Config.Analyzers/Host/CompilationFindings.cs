using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Analyzers.Rules.Language;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Evaluation.Results;

namespace OpenClaw.Config.Analyzers.Host;

/// <summary>
/// The diagnostics of one compilation, by syntax tree; worked out by the first who asks. Not a <see cref="Lazy{T}"/>: that would
/// remember a cancellation for ever.
/// </summary>
internal sealed class CompilationFindings(
    Compilation compilation,
    BuildInputs inputs,
    ImmutableArray<ConfigRule> rules,
    Func<Compilation, BuildInputs, CancellationToken, EvaluationResult> evaluate)
{
    private readonly object _gate = new();
    private ReportedDiagnostics? _found;

    /// <summary>The diagnostics that lie in a tree.</summary>
    public ImmutableArray<Diagnostic> In(SyntaxTree tree, CancellationToken cancellation) =>
        Found(cancellation).ByTree.TryGetValue(tree, out var diagnostics) ? diagnostics : [];

    /// <summary>The diagnostics that lie in a data file.</summary>
    public IEnumerable<Diagnostic> In(AdditionalText file, CancellationToken cancellation) => Found(cancellation).ByPath[file.Path];

    private ReportedDiagnostics Found(CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _found ??= Judge(cancellation);
        }
    }

    private ReportedDiagnostics Judge(CancellationToken cancellation)
    {
        EvaluationResult result;
        try
        {
            result = evaluate(compilation, inputs, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var failure = RuleFailed.FindingOf("the evaluation of this project's gateways", exception);
            var first = compilation.SyntaxTrees.FirstOrDefault();
            return new ReportedDiagnostics(
                first is null ? [] : new() { [first] = [DiagnosticMaker.Make(failure, Location.None, [], documentName: null)] },
                Enumerable.Empty<Diagnostic>().ToLookup(static _ => string.Empty));
        }

        var report = new CompilationReport(compilation, result);
        foreach (var rule in rules.OfType<ProblemRule>())
        {
            foreach (var problem in result.Problems.Where(problem => problem.Kind == rule.Kind))
            {
                report.Add(rule.FindingOf(problem), document: null);
            }
        }

        var speaking = RuleSets.Of(rules, inputs.ReportsAsAudit);
        var order = new SyntaxWriteOrder(result);
        foreach (var document in result.Documents)
        {
            foreach (var finding in ConfigJudge.Judge(document.Document, speaking, order, cancellation))
            {
                report.Add(finding, document);
            }
        }

        return report.Diagnostics();
    }
}
