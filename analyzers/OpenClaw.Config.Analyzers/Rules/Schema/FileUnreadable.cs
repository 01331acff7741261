using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A file that does not parse, is no object, or includes what the gateway does not read.</summary>
[NoFix("What the file was meant to hold is for the operator to say.")]
internal sealed class FileUnreadable() : ReadingRule(Rule, "F1", "F2", "F3")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1301",
        "File that the gateway cannot read",
        "{0}",
        RuleCategory.Schema,
        RuleLevel.WillNotStart);
}
