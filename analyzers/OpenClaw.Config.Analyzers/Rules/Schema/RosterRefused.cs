using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A roster without agents, with one agent twice, or with several of which nobody says who owns what names none.</summary>
[NoFix("Which agent owns what names none is for the operator to say.")]
internal sealed class RosterRefused() : ValidityRule(Rule, "A1", "A3", "A4", "A5", "A6")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1103",
        "Roster that the gateway refuses",
        "{0}",
        RuleCategory.Schema,
        RuleLevel.WillNotStart);
}
