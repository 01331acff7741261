namespace OpenClaw.Config.Posture.Network;

/// <summary>The two kinds of IP address. An IPv4 address in IPv6 clothes (<c>::ffff:10.0.0.1</c>) counts as IPv4, to the gateway as well.</summary>
public enum AddressFamily
{
    /// <summary>32 bits.</summary>
    IPv4,

    /// <summary>128 bits.</summary>
    IPv6,
}
