using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>Cameras, recordings, messages and contacts of paired devices are within reach.</summary>
[NoFix("Whether the command is needed is for the operator to say.")]
internal sealed class DangerousNodeCommands() : MirrorRule(Rule, "gateway.nodes.allow_commands_dangerous")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2022",
        "Commands of nodes that look into the life of their owner",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant,
        auditCheck: "gateway.nodes.allow_commands_dangerous");
}
