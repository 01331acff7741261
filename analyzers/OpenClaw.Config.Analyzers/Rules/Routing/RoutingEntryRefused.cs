using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>A binding or broadcast group that does not say for which conversation it is.</summary>
[NoFix("Which conversation was meant is for the operator to say.")]
internal sealed class RoutingEntryRefused() : ValidityRule(Rule, "A10", "A11", "A12")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC7001",
        "Route that the gateway refuses",
        "{0}",
        RuleCategory.Routing,
        RuleLevel.WillNotStart);
}
