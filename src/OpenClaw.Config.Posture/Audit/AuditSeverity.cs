namespace OpenClaw.Config.Posture.Audit;

/// <summary>How bad the gateway's audit finds something.</summary>
public enum AuditSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Should be looked at.</summary>
    Warn,

    /// <summary>Should not be run like this.</summary>
    Critical,
}
