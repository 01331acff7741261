namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>Says why a rule offers no fix. A rule has this or a fix, and a test demands one of the two.</summary>
/// <param name="because">The reason, a sentence.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NoFixAttribute(string because) : Attribute
{
    /// <summary>The reason.</summary>
    public string Because { get; } = because;
}
