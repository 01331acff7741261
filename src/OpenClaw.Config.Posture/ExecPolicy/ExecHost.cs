namespace OpenClaw.Config.Posture.ExecPolicy;

/// <summary>Where commands run.</summary>
public enum ExecHost
{
    /// <summary>Nobody can say.</summary>
    Unknown,

    /// <summary>On the gateway's own host.</summary>
    Gateway,

    /// <summary>On a paired node.</summary>
    Node,

    /// <summary>In the sandbox.</summary>
    Sandbox,

    /// <summary>Nowhere: a sandbox is demanded and there is none.</summary>
    Nowhere,
}
