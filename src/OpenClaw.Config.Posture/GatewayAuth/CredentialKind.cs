namespace OpenClaw.Config.Posture.GatewayAuth;

/// <summary>What is written where a credential may stand.</summary>
public enum CredentialKind
{
    /// <summary>Nothing, or blanks.</summary>
    Absent,

    /// <summary>A text that is the credential.</summary>
    Value,

    /// <summary>A secret reference (an object with source and id).</summary>
    Reference,

    /// <summary>A text with <c>${NAME}</c> in it, replaced from the environment when the gateway loads the file.</summary>
    Substituted,

    /// <summary>The text <c>$NAME</c>: short for a reference to the environment, never replaced while loading.</summary>
    Shorthand,

    /// <summary>Nobody can say.</summary>
    Unknown,
}
