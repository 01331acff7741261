namespace OpenClaw.Config.Posture.Validity.Hosts;

/// <summary>What a path leads to.</summary>
public enum HostPathKind
{
    /// <summary>Nothing is there, or nothing that can be looked at.</summary>
    Missing,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link.</summary>
    Link,
}
