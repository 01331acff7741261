namespace OpenClaw.Config.Model.Tree;

/// <summary>Whether something is there. A rule about missing things needs <see cref="Absent"/>, one about present things <see cref="Present"/>.</summary>
public enum Presence
{
    /// <summary>Certainly not there.</summary>
    Absent,

    /// <summary>Certainly there.</summary>
    Present,

    /// <summary>Nobody can say.</summary>
    Unknown,
}
