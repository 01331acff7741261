using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>A value that the gateway would not accept.</summary>
/// <param name="Kind">The constraint broken.</param>
/// <param name="Place">Where exactly: for an unknown or missing key the path of that key.</param>
/// <param name="Path">
/// Where the gateway's validator reports it: an unknown key at the object around it, a union mismatch often at the union although the
/// mistake lies deeper.
/// </param>
/// <param name="Node">The value to report at; the object around a missing key.</param>
/// <param name="Key">The key to report at, where the key is the mistake.</param>
/// <param name="Schema">What was expected there.</param>
/// <param name="Message">One sentence without final stop. It never repeats a secret.</param>
/// <param name="Suggestion">The key or value that was probably meant.</param>
public sealed record SchemaViolation(
    ViolationKind Kind,
    ConfigPath Place,
    ConfigPath Path,
    ConfigNode Node,
    string? Key,
    SchemaNode Schema,
    string Message,
    string? Suggestion)
{
    /// <summary>Further paths the validator names for the same mistake: below channels and plugins it reports every variant of a union.</summary>
    public IReadOnlyList<ConfigPath> AlsoAt { get; init; } = [];

    /// <summary>
    /// Whether it lies in a channel or in a plugin's settings. The validator looks at those only when all the rest is in order.
    /// </summary>
    public bool IsInExtension { get; init; }

    /// <summary>
    /// Whether the value has the right shape and only breaks a bound or pattern, or has a key too many. A union of which one variant alone
    /// is broken so softly is judged by that variant.
    /// </summary>
    public bool IsSoft { get; init; }
}
