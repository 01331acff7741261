namespace OpenClaw.Config.Posture.Validity.Hosts;

/// <summary>What is at a path of the gateway's machine.</summary>
/// <param name="Kind">What it is, a link taken for itself.</param>
/// <param name="IsOpenToOthers">Whether its group or everybody may write to it.</param>
/// <param name="IsOwn">Whether it belongs to the account that the gateway runs under.</param>
public sealed record HostPath(HostPathKind Kind, bool IsOpenToOthers = false, bool IsOwn = true);
