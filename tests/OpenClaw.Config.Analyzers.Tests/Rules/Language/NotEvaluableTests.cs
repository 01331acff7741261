using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Evaluation.Results;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Language;

public sealed class NotEvaluableTests() : ProblemTests("OCC0001", EvaluationProblemKind.NotEvaluable)
{
    [Fact, Fires]
    public Task Problem_IsReportedInItsOwnWordsWithTheCallsThatLedThere() =>
        Reports("class A { int x = [|F(1)|]; int y = [|G()|]; }", "the value of 'F(1)' is not known at build time");

    [Fact, NearMiss]
    public Task ProblemsOfOtherKinds_AreNotReported() => StaysSilentOn(EvaluationProblemKind.DocumentName);
}
