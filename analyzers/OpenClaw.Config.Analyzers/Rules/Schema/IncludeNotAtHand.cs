using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Files;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>An included file that the project does not list, so that nobody looks into it.</summary>
[NoFix("Only the operator knows where the file is.")]
internal sealed class IncludeNotAtHand() : ReadingRule(Rule, "F3")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1304",
        "Included file that is not judged",
        "{0}",
        RuleCategory.Schema,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    protected override bool Tells(ReadingProblem problem) => problem.IsOwn;
}
