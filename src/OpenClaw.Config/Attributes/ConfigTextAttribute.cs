namespace OpenClaw.Config;

/// <summary>
/// On an enum field: its spelling in <c>openclaw.json</c>. On a type: its values are texts of the configuration. On a constructor,
/// conversion, factory or static property of such a type: the text it makes, a composite format of its arguments under the
/// invariant culture (<c>"{0}m"</c>).
/// </summary>
/// <param name="format">The spelling, or the composite format.</param>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Struct | AttributeTargets.Class)]
public sealed class ConfigTextAttribute(string format = "{0}") : Attribute
{
    /// <summary>The spelling, or the composite format.</summary>
    public string Format { get; } = format;

    /// <summary>Whether the text is a secret in the clear. Default: false.</summary>
    public bool IsLiteralSecret { get; set; }
}
