using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A path that has to be absolute, or the name of a repository or profile, in a form that the gateway does not take.</summary>
[NoFix("What was meant cannot be told from a text that is refused.")]
internal sealed class TextRefused() : ValidityRule(Rule, "W2", "W4", "W5", "W6")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1202",
        "Path or name that the gateway refuses",
        "{0}",
        RuleCategory.Schema,
        RuleLevel.WillNotStart);
}
