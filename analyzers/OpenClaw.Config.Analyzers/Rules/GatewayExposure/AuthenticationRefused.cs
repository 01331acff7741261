using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.GatewayAuth;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>
/// The gateway reads the file and then ends itself: a credential that was published, a mark that stands for one, or two ways of authentication that
/// exclude each other. Neither its validator nor its audit says so beforehand.
/// </summary>
[NoFix("Which credential is meant, or which mode, is for the operator to say.")]
internal sealed class AuthenticationRefused() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2054",
        "Authentication that the gateway refuses",
        "{0}, so the gateway ends as soon as it starts",
        RuleCategory.GatewayExposure,
        RuleLevel.WillNotStart);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var refusal in StartupRefusals.Of(context.Root))
        {
            context.Report(refusal.At, [refusal.Message], causes: refusal.Causes);
        }
    }
}
