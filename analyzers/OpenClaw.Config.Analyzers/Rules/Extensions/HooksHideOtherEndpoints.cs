using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>
/// The path of the hooks covers all paths. The gateway refuses a single slash when it starts; several of them it cuts down to nothing, and then every address belongs to the hooks. The audit has it the other
/// way round.
/// </summary>
[NoFix("Which path callers use is for the operator to say.")]
internal sealed class HooksHideOtherEndpoints() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6012",
        "Webhooks hide the gateway's other endpoints",
        "'{0}' is '{1}', which the gateway cuts down to nothing: every request is one to the hooks, and its other endpoints are hidden",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var hooks = context.Root["hooks"];
        if (hooks["enabled"].Boolean == true && hooks["path"].Text?.Trim() is { Length: > 1 } path && path.All(static c => c == '/'))
        {
            context.Report(hooks["path"], [hooks["path"].Path.ToString(), path], causes: [hooks["enabled"]]);
        }
    }
}
