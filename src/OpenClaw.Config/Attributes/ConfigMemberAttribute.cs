namespace OpenClaw.Config;

/// <summary>
/// Says which place of <c>openclaw.json</c> a builder member writes, and how. The compiler's side reads this attribute instead of
/// running the member, so it is the whole truth about it.
/// </summary>
/// <param name="key">
/// The key below the builder's own object; empty when the member writes directly under the keys given by its first parameters.
/// </param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConfigMemberAttribute(string key) : Attribute
{
    /// <summary>The key below the builder's own object; may be empty when <see cref="Keys"/> is not zero.</summary>
    public string Key { get; } = key;

    /// <summary>What happens at the place. Default: <see cref="ConfigShape.Value"/>.</summary>
    public ConfigShape Shape { get; set; }

    /// <summary>How many of the first parameters are keys of nested maps below <see cref="Key"/>. Default: 0.</summary>
    public int Keys { get; set; }

    /// <summary>
    /// A constant that the object gets besides, as <c>source=env</c>: the key and the string that tell the variants of a union apart.
    /// It is written before the delegate runs. Null: none.
    /// </summary>
    public string? Tag { get; set; }
}
