using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Disproofs;

/// <summary>An address of one's own choice counts as beyond the machine to the audit, be it 127.0.0.1.</summary>
internal sealed class ListensOnItsOwnMachine : Disproof
{
    public override string? Against(AuditFinding finding, DisproofContext context)
    {
        var door = context.Door;
        var isMeant = finding.CheckId switch
        {
            "gateway.auth_no_rate_limit" or "gateway.control_ui.allowed_origins_required" => Answer.Yes,
            "gateway.bind_no_auth" => door.IsReallyOpen.Not(),
            _ => Answer.No,
        };
        return door.IsCustomLoopback.And(door.Tailscale.Is("off")).And(isMeant) == Answer.Yes
            ? $"gateway.customBindHost is '{door.Gateway["customBindHost"].Text!.Trim()}', so nobody beyond this machine can connect{(finding.CheckId == "gateway.bind_no_auth" ? ", and the Control UI is off" : string.Empty)}"
            : null;
    }
}
