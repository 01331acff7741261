using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Hooks;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>The gateway reads its hooks when it starts, and ends itself over what its validator lets pass: no token, the root as path, session keys that no prefix covers.</summary>
[NoFix("Which token, path or prefix is meant is for the operator to say.")]
internal sealed class HooksRefused() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6053",
        "Hooks that the gateway refuses",
        "{0}, so the gateway ends as soon as it starts",
        RuleCategory.Extensions,
        RuleLevel.WillNotStart,
        auditCheck: "hooks.path_root");

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (at, message, cause) in HookRefusals.Of(context.Root))
        {
            context.Report(at, [message], causes: [cause]);
        }
    }
}
