using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A key that the gateway does not know. The typed builder cannot write one but for older versions; raw JSON and the keys of maps can.</summary>
internal sealed class UnknownKey() : SchemaRule(Rule, ViolationKind.UnknownKey, ViolationKind.BadKey)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1001",
        "Unknown key",
        "{0}",
        RuleCategory.Schema,
        RuleLevel.WillNotStart);

    /// <summary>
    /// A call of <c>Raw</c> that writes this key and nothing else can go: what it writes keeps the gateway from starting. The key of a map may be what
    /// other code relies on, and a text with more in it is for the operator to mend.
    /// </summary>
    protected override ConfigFix? FixFor(SchemaViolation violation, RuleContext context)
    {
        if (violation is not { Key: { } key, Node: { Origin: { Name: { } name } } node } || (node.Marks & NodeMarks.Raw) == 0)
        {
            return null;
        }

        return violation.Place.Parent is not null && !context.IsInRaw(violation.Place) ? new RemoveCall($"Remove '{key}'", name) : null;
    }
}
