using System.Globalization;
using System.Numerics;

namespace OpenClaw.Config.Posture.Network;

/// <summary>Reads an IPv6 address: at most one gap, an IPv4 tail, a zone (<c>%eth0</c>) that counts for nothing.</summary>
internal static class IPv6Reader
{
    private const int Groups = 8;

    /// <summary>The address, or null.</summary>
    public static BigInteger? Read(string text)
    {
        var zone = text.IndexOf('%');
        if (zone >= 0)
        {
            if (zone == text.Length - 1 || !text.Skip(zone + 1).All(static c => c is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z'))
            {
                return null;
            }

            text = text.Substring(0, zone);
        }

        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return ReadGroups(text) is { Count: Groups } all ? Combine(all) : null;
        }

        var (left, right) = (text.Substring(0, gap), text.Substring(gap + 2));
        if (left.Length == 0 && right.IndexOf(':') < 0 && right.IndexOf('.') > 0)
        {
            // The old form ::a.b.c.d is read as ::ffff:a.b.c.d.
            return ReadGroups(right) is { Count: 2 } old ? Combine([0, 0, 0, 0, 0, 0xffff, .. old]) : null;
        }

        // A tail of numbers with dots belongs at the end; "1.2.3.4::" is no address.
        return left.IndexOf('.') < 0
            && ReadGroups(left) is { } head && ReadGroups(right) is { } tail && head.Count + tail.Count < Groups
                ? Combine([.. head, .. Enumerable.Repeat(0, Groups - head.Count - tail.Count), .. tail])
                : null;
    }

    private static List<int>? ReadGroups(string text)
    {
        var groups = new List<int>();
        if (text.Length == 0)
        {
            return groups;
        }

        var parts = text.Split(':');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i == parts.Length - 1 && parts[i].IndexOf('.') >= 0)
            {
                var bytes = parts[i].Split('.').Select(ReadByte).ToList();
                if (bytes.Count != 4 || bytes.Contains(-1))
                {
                    return null;
                }

                groups.Add((bytes[0] << 8) | bytes[1]);
                groups.Add((bytes[2] << 8) | bytes[3]);
            }
            else if (parts[i].Length is > 0 and <= 4 && int.TryParse(parts[i], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var group))
            {
                groups.Add(group);
            }
            else
            {
                return null;
            }
        }

        return groups;
    }

    private static int ReadByte(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= 255 ? value
        : text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value) && value <= 255 ? value
        : -1;

    private static BigInteger Combine(IEnumerable<int> groups) =>
        groups.Aggregate(BigInteger.Zero, static (address, group) => (address << 16) | group);
}
