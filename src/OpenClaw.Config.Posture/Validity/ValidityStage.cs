namespace OpenClaw.Config.Posture.Validity;

/// <summary>
/// When the gateway's validator looks. It runs a stage only when the one before it found no error, so one mistake may hide another.
/// </summary>
public enum ValidityStage
{
    /// <summary>The schema of the core, and the rules that belong to its parts.</summary>
    Core,

    /// <summary>The environment of sandbox containers.</summary>
    ContainerEnvironment,

    /// <summary>Folders that agents share.</summary>
    AgentFolders,

    /// <summary>Avatars.</summary>
    Avatars,

    /// <summary>Tailscale and the address the gateway binds.</summary>
    TailscaleBind,

    /// <summary>Tailscale and authentication.</summary>
    TailscaleAuth,

    /// <summary>Model policies.</summary>
    ModelPolicy,

    /// <summary>Channels, plugins, and references to what they bring; and the warnings.</summary>
    Extensions,

    /// <summary>Secret references against their providers; only <c>openclaw config validate</c> asks.</summary>
    SecretProviders,

    /// <summary>The programs that give secrets, on the gateway's own machine; only <c>openclaw config validate</c> asks.</summary>
    SecretPrograms,
}
