using System.Globalization;
using System.Numerics;

namespace OpenClaw.Config.Posture.Network;

/// <summary>
/// Reads an address or a network as the gateway reads the entries of its lists of trusted addresses (2026.9.6). It takes a single
/// address only in its plain form, but a network in every old notation: <c>0/0</c>, <c>10.1/16</c>, octal and hexadecimal parts.
/// What it cannot read matches nobody, silently.
/// </summary>
public static class AddressReader
{
    /// <summary>The addresses that an entry stands for; null when the gateway ignores it.</summary>
    public static AddressRange? Read(string entry)
    {
        var text = entry.Trim();
        var slash = text.LastIndexOf('/');
        if (slash < 0)
        {
            var bare = text.Length > 1 && text[0] == '[' && text[text.Length - 1] == ']' ? text.Substring(1, text.Length - 2) : text;
            return ReadPlainIPv4(bare) is { } plain ? AddressRange.Network(AddressFamily.IPv4, plain, 32)
                : IPv6Reader.Read(bare) is { } address ? NetworkOf(address, 128)
                : null;
        }

        if (slash == 0 || !TryReadDigits(text.Substring(slash + 1), out var prefix))
        {
            return null;
        }

        var head = text.Substring(0, slash);
        return prefix <= 128 && IPv6Reader.Read(head) is { } inIPv6 ? NetworkOf(inIPv6, prefix)
            : prefix <= 32 && ReadAnyIPv4(head) is { } inIPv4 ? AddressRange.Network(AddressFamily.IPv4, inIPv4, prefix)
            : null;
    }

    private static AddressRange NetworkOf(BigInteger address, int prefix)
    {
        // ::ffff:a.b.c.d is the IPv4 address a.b.c.d, whatever the prefix: ::ffff:0:0/0 is all of IPv4, not all of IPv6.
        return address >> 32 == 0xffff
            ? AddressRange.Network(AddressFamily.IPv4, address & 0xffffffff, Math.Max(0, prefix - 96))
            : AddressRange.Network(AddressFamily.IPv6, address, prefix);
    }

    private static BigInteger? ReadPlainIPv4(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 4 && parts.All(static part => part.Length > 0 && part.All(IsDigit) && (part.Length == 1 || part[0] != '0'))
            ? ReadAnyIPv4(text)
            : null;
    }

    private static BigInteger? ReadAnyIPv4(string text)
    {
        var parts = text.Split('.');
        if (parts.Length > 4)
        {
            return null;
        }

        // The last part fills all that the ones before it leave: 10.1 is 10.0.0.1.
        var address = BigInteger.Zero;
        for (var i = 0; i < parts.Length; i++)
        {
            var bits = i == parts.Length - 1 ? 8 * (5 - parts.Length) : 8;
            if (ReadPart(parts[i]) is not { } part || part >> bits != 0)
            {
                return null;
            }

            address = (address << bits) | part;
        }

        return address;
    }

    private static BigInteger? ReadPart(string text)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X')
        {
            var digits = text.Substring(2);
            return digits.All(IsHexDigit) ? BigInteger.Parse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : null;
        }

        if (text.Length == 0 || text.Length > 64 || !text.All(IsDigit))
        {
            return null;
        }

        if (text.Length > 1 && text[0] == '0')
        {
            return text.All(static c => c <= '7') ? text.Aggregate(BigInteger.Zero, static (sum, c) => (sum * 8) + (c - '0')) : null;
        }

        return BigInteger.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static bool TryReadDigits(string text, out int value)
    {
        value = 0;
        return text.Length > 0 && text.All(IsDigit) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsHexDigit(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F';
}
