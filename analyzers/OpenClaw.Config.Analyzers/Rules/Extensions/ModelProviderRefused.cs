using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>A provider that OpenClaw does not know, without an address or models; or a catalogue that is not encrypted.</summary>
[NoFix("Address and models have to be thought up.")]
internal sealed class ModelProviderRefused() : ValidityRule(Rule, "P1", "P3")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6103",
        "Model provider that the gateway refuses",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.WillNotStart);
}
