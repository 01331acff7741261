using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Posture.Disproofs;

/// <summary>The file of a machine that uses the gateway of another one: nothing listens here, and no channel is read.</summary>
internal sealed class NoGatewayHere : Disproof
{
    private static readonly string[] OfAGateway = ["gateway.", "hooks.", "discovery.", "security.exposure.", "security.trust_model."];

    public override string? Against(AuditFinding finding, DisproofContext context) =>
        context.Root["gateway"]["mode"].Text == "remote" && OfAGateway.Any(prefix => finding.CheckId.StartsWith(prefix, StringComparison.Ordinal))
            ? "gateway.mode is 'remote', so no gateway starts on this file: it tells clients where theirs is"
            : null;
}
