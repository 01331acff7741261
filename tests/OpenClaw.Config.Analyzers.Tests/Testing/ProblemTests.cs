using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Host;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Testing;

/// <summary>The base of the tests of rules that pass on what the interpreter has to say.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="kind">The kind of problem.</param>
public abstract class ProblemTests(string id, EvaluationProblemKind kind)
{
    /// <summary>Stages a problem at the first mark, with the second as its trail, and demands that it is told as it is.</summary>
    private protected async Task Reports(string source, string message)
    {
        var marked = MarkedSource.Parse(source);
        var found = await Run(marked, kind, message);
        var only = Assert.Single(found);
        Assert.Equal((id, message, DiagnosticSeverity.Error), (only.Id, only.GetMessage(), only.Severity));
        Assert.Equal(marked.Spans[0].Span, only.Location.SourceSpan);
        Assert.Equal(marked.Spans[1].Span, Assert.Single(only.AdditionalLocations).SourceSpan);
    }

    /// <summary>Stages a problem of another kind.</summary>
    private protected async Task StaysSilentOn(EvaluationProblemKind other) =>
        Assert.Empty(await Run(MarkedSource.Parse("class A { int x = [|1|]; int y = [|2|]; }"), other, "something else"));

    private Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> Run(MarkedSource source, EvaluationProblemKind staged, string message)
    {
        var evaluation = new StagedEvaluation(stage =>
            ([], [new EvaluationProblem(staged, stage.Place(source.TextOf(source.Spans[0])), message, [stage.Place(source.TextOf(source.Spans[1]))])]));
        var rule = RuleCatalogue.All.Single(rule => rule.Descriptor.Id == id);
        return AnalyzerRun.OfAsync(ConfigCompilation.Create(source.Text), new ConfigAnalyzer([rule], evaluation.Evaluate));
    }
}
