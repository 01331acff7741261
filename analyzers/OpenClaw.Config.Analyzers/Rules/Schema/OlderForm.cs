using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A key that the gateway still takes from older versions and moves to its place of today.</summary>
[NoFix("What moves where depends on what else stands there; openclaw doctor --fix rewrites the file.")]
internal sealed class OlderForm() : ReadingRule(Rule, "M2", "M3", "M4")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1303",
        "Key of an older version",
        "{0}",
        RuleCategory.Schema,
        RuleLevel.NotAsMeant);
}
