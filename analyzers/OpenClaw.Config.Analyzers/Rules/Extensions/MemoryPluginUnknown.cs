using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>A plugin for the memory that OpenClaw does not have and nothing names.</summary>
[NoFix("Which plugin was meant is for the operator to say.")]
internal sealed class MemoryPluginUnknown() : ValidityRule(Rule, "L6")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6106",
        "Memory plugin that does not exist",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.WillNotStart);
}
