using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Secrets;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>The secret that makes operators of the gateway is given to a peer, a caller or another machine as well.</summary>
[NoFix("Another secret has to be made first.")]
internal sealed class GatewayCredentialGivenAway() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6081",
        "The gateway's credential is given away",
        "'{0}' is the same secret as '{1}': {2} gets it, and with it every right of an operator of this gateway",
        RuleCategory.Extensions,
        RuleLevel.LetsStrangersIn);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (place, credential, whom) in GatewayCredentialElsewhere.Of(context.Document))
        {
            context.Report(place, [place.Path.ToString(), credential.Path.ToString(), whom], causes: [credential]);
        }
    }
}
