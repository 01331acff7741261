using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Evaluation.Results;

namespace OpenClaw.Config.Analyzers.Host;

/// <summary>
/// The findings of the compilations that are alive: an IDE asks file by file about one compilation, and the answer is worked out
/// for the first file. Held weakly, so that nothing outlives its compilation.
/// </summary>
internal sealed class FindingsCache(ImmutableArray<ConfigRule> rules, Func<Compilation, CancellationToken, EvaluationResult> evaluate)
{
    private readonly ConditionalWeakTable<Compilation, CompilationFindings> _known = new();

    /// <summary>The findings of a compilation.</summary>
    public CompilationFindings Of(Compilation compilation) =>
        _known.GetValue(compilation, compilation => new CompilationFindings(compilation, rules, evaluate));
}
