namespace OpenClaw.Config.Posture.Sandbox;

/// <summary>Which session a conversation lands in.</summary>
public enum SessionKind
{
    /// <summary>The agent's main session, which a sandbox of mode <c>non-main</c> leaves on the host.</summary>
    Main,

    /// <summary>A session of its own.</summary>
    Separate,

    /// <summary>Nobody can say.</summary>
    Unknown,
}
