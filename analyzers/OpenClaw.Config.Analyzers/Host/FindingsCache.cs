using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Evaluation.Results;

namespace OpenClaw.Config.Analyzers.Host;

/// <summary>
/// The findings of the compilations that are alive: an IDE asks file by file about one compilation, and the answer is worked out
/// for the first file. Held weakly, so that nothing outlives its compilation.
/// </summary>
internal sealed class FindingsCache(ImmutableArray<ConfigRule> rules, Func<Compilation, BuildInputs, CancellationToken, EvaluationResult> evaluate)
{
    private readonly ConditionalWeakTable<Compilation, Dictionary<BuildInputs, CompilationFindings>> _known = new();

    /// <summary>The findings of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="inputs">What the build says beside the code: in an editor it may change while the compilation stays.</param>
    public CompilationFindings Of(Compilation compilation, BuildInputs inputs)
    {
        var byInputs = _known.GetValue(compilation, static _ => new());
        lock (byInputs)
        {
            if (!byInputs.TryGetValue(inputs, out var findings))
            {
                byInputs.Add(inputs, findings = new CompilationFindings(compilation, inputs, rules, evaluate));
            }

            return findings;
        }
    }
}
