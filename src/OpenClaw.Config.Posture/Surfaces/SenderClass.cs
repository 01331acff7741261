namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>Whose messages a surface takes.</summary>
public enum SenderClass
{
    /// <summary>Nobody's.</summary>
    Nobody,

    /// <summary>Those of senders that a list names.</summary>
    Listed,

    /// <summary>Those of senders the owner let in one by one with a pairing code, and of listed ones.</summary>
    Paired,

    /// <summary>Those of everybody who is in a group that the configuration names, though no list names the senders.</summary>
    Members,

    /// <summary>Anyone's: a setting says so (an open policy, or <c>*</c> in a list).</summary>
    Anyone,

    /// <summary>Nobody can say.</summary>
    Unknown,
}
