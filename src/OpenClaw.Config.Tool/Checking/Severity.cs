namespace OpenClaw.Config.Tool.Checking;

/// <summary>How bad it is.</summary>
internal enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Works, but not as meant or not as OpenClaw advises.</summary>
    Warning,

    /// <summary>The gateway would not start, or a stranger gets in.</summary>
    Error,
}
