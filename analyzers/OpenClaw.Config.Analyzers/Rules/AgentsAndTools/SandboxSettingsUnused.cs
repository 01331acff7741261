using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>Somebody thought of a sandbox, and none is used.</summary>
[NoFix("Whether the sandbox is to be used is for the operator to say.")]
internal sealed class SandboxSettingsUnused() : MirrorRule(Rule, "sandbox.docker_config_mode_off")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4013",
        "Settings of a sandbox that is off",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant,
        auditCheck: "sandbox.docker_config_mode_off");
}
