using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.GatewayAuth;
using OpenClaw.Config.Posture.Reach;

namespace OpenClaw.Config.Posture.Disproofs;

/// <summary>What the disproofs of one document share.</summary>
internal sealed class DisproofContext(ConfigDocument document, ReachMap map)
{
    private readonly Lazy<StrangerReach> _strangers = new(() => StrangerReach.Of(document, map));
    private readonly Lazy<GatewayDoor> _door = new(() => GatewayDoor.Of(document.Cursor, GatewayEnvironment.AsWritten));
    private readonly Lazy<AuditContext> _audit = new(() => new AuditContext(document, AuditEnvironment.Provided));

    /// <summary>The version of OpenClaw whose gateway and audit are meant.</summary>
    public string Version => document.OpenClawVersion;

    /// <summary>The root, as it is written.</summary>
    public ConfigCursor Root => document.Cursor;

    public ReachMap Map => map;

    public StrangerReach Strangers => _strangers.Value;

    public GatewayDoor Door => _door.Value;

    /// <summary>What the audit itself looked at.</summary>
    public AuditContext Audit => _audit.Value;
}
