using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.GatewayAuth;

namespace OpenClaw.Config.Posture.Disproofs;

/// <summary>The short form of a reference to the environment is no credential to the audit; to the gateway it is.</summary>
internal sealed class CredentialIsAReference : Disproof
{
    public override string? Against(AuditFinding finding, DisproofContext context) =>
        finding.CheckId is "gateway.loopback_no_auth" or "gateway.bind_no_auth" or "gateway.http.no_auth" && context.Door.Shorthand is { Kind: CredentialKind.Shorthand } credential
            ? $"'{credential.Source.Path}' is {credential.Source.Text!.Trim()}, the short form of a reference, which the gateway resolves when it starts and the audit does not"
            : null;
}
