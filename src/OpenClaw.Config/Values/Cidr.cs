using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// A range of network addresses, or one address: <c>gateway.trustedProxies</c>, <c>gateway.nodes.pairing.autoApproveCidrs</c>,
/// <c>sandbox.browser.cdpSourceRange</c>.
/// </summary>
/// <remarks>
/// The gateway does not check these texts when it reads its configuration, so a malformed range is simply one that never matches.
/// Source: OpenClaw 2026.9.6, its validator.
/// </remarks>
/// <example><c>"192.168.1.0/24"</c>, <c>"fd00::/8"</c>, <c>"127.0.0.1"</c></example>
[ConfigText]
public readonly record struct Cidr : IConfigValue
{
    private readonly string? _value;

    /// <summary>Takes the text as it is. Whether it fits is for the rules to say.</summary>
    /// <param name="value">The text, as it stands in <c>openclaw.json</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    [ConfigText]
    public Cidr(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>127.0.0.0/8</c>: this machine over IPv4.</summary>
    [ConfigText("127.0.0.0/8")]
    public static Cidr LoopbackV4 => new("127.0.0.0/8");

    /// <summary><c>::1/128</c>: this machine over IPv6.</summary>
    [ConfigText("::1/128")]
    public static Cidr LoopbackV6 => new("::1/128");

    /// <summary>The text, as it stands in <c>openclaw.json</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Takes the text as it is.</summary>
    [ConfigText]
    public static implicit operator Cidr(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;

    ConfigNode IConfigValue.ToNode() => new ConfigText(Value);
}
