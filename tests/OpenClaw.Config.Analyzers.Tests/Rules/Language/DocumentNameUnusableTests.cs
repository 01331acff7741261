using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Evaluation.Results;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Language;

public sealed class DocumentNameUnusableTests() : ProblemTests("OCC0003", EvaluationProblemKind.DocumentName)
{
    [Fact, Fires]
    public Task Problem_IsReportedInItsOwnWordsWithTheCallsThatLedThere() =>
        Reports("class A { string x = [|\"../x\"|]; string y = [|\"x\"|]; }", "'../x' may hold only letters");

    [Fact, NearMiss]
    public Task ProblemsOfOtherKinds_AreNotReported() => StaysSilentOn(EvaluationProblemKind.NotEvaluable);
}
