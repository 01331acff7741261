using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A key that the gateway does not know. The typed builder cannot write one but for older versions; raw JSON and the keys of maps can.</summary>
[NoFix("An unknown key comes from raw JSON or from the key of a map, and either may be what other code relies on.")]
internal sealed class UnknownKey() : SchemaRule(Rule, ViolationKind.UnknownKey, ViolationKind.BadKey)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1001",
        "Unknown key",
        "{0}",
        RuleCategory.Schema,
        RuleLevel.WillNotStart);
}
