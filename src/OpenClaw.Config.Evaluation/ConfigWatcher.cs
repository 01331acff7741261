using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Entry;
using OpenClaw.Config.Evaluation.Results;

namespace OpenClaw.Config.Evaluation;

/// <summary>
/// Evaluates one compilation after another, as an editor makes them: of files that stay as they are it remembers whether they have
/// marked methods. What the methods give is worked out anew each time, since a change anywhere may change it.
/// </summary>
public sealed class ConfigWatcher
{
    private readonly MarkedMethods _marked = new();

    /// <summary>Evaluates all methods of the compilation that are marked <c>[OpenClawConfig]</c> or <c>[OpenClawFleet]</c>.</summary>
    /// <param name="compilation">The operator's compilation.</param>
    /// <param name="inputs">What the build says beside the code.</param>
    /// <param name="cancellation">Ends the evaluation early.</param>
    public EvaluationResult Evaluate(Compilation compilation, BuildInputs inputs, CancellationToken cancellation) =>
        ConfigEvaluator.EvaluateMarked(compilation, contract => _marked.In(compilation, contract, cancellation), inputs, null, cancellation);
}
