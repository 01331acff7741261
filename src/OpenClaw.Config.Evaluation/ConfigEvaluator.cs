using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Contract;
using OpenClaw.Config.Evaluation.Entry;
using OpenClaw.Config.Evaluation.Inputs;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Source;

namespace OpenClaw.Config.Evaluation;

/// <summary>
/// Evaluates the operator's marked methods without running them. The one entry of this assembly: it never throws, except when it is
/// cancelled. Without state; an analyzer that is asked at every keystroke takes a <see cref="ConfigWatcher"/>.
/// </summary>
public static class ConfigEvaluator
{
    /// <summary>Evaluates all methods of the compilation that are marked <c>[OpenClawConfig]</c> or <c>[OpenClawFleet]</c>.</summary>
    public static EvaluationResult Evaluate(Compilation compilation, CancellationToken cancellation = default) =>
        Evaluate(compilation, null, null, null, cancellation);

    /// <summary>As the other one, for a caller that knows the marked methods already.</summary>
    /// <param name="compilation">The operator's compilation.</param>
    /// <param name="methods">The marked methods; null: look for them.</param>
    /// <param name="inputs">What the build says beside the code; null: <see cref="BuildInputs.Default"/>.</param>
    /// <param name="limits">How much an evaluation may take; null: the product's limits.</param>
    /// <param name="cancellation">Ends the evaluation early.</param>
    public static EvaluationResult Evaluate(
        Compilation compilation,
        IEnumerable<IMethodSymbol>? methods,
        BuildInputs? inputs = null,
        EvaluationBudget? limits = null,
        CancellationToken cancellation = default) =>
        EvaluateMarked(compilation, contract => methods ?? new MarkedMethods().In(compilation, contract, cancellation), inputs, limits, cancellation);

    internal static EvaluationResult EvaluateMarked(
        Compilation compilation,
        Func<LibraryContract, IEnumerable<IMethodSymbol>> methods,
        BuildInputs? inputs,
        EvaluationBudget? limits,
        CancellationToken cancellation)
    {
        var contract = new LibraryContract(compilation);
        var files = new SourceFiles();
        var problems = new Problems(files);
        var documents = new List<EvaluatedDocument>();
        var data = new InputData(inputs ?? BuildInputs.Default, files);
        if (contract.ConfigAttribute is null && contract.FleetAttribute is null)
        {
            return new EvaluationResult(documents, problems.All, files.Trees, files.Data);
        }

        DeepStack.Run(() =>
        {
            var bodies = new Bodies(compilation, cancellation);
            var shared = new SharedStatics();
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var method in MarkedMethods.InOrder(methods(contract)))
            {
                cancellation.ThrowIfCancellationRequested();
                documents.AddRange(new MethodEvaluation(method, bodies, contract, files, problems, names, shared, data).Run(limits ?? EvaluationBudget.Default, cancellation));
            }
        });
        return new EvaluationResult(documents, problems.All, files.Trees, files.Data);
    }
}
