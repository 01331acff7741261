using System.Numerics;

namespace OpenClaw.Config.Posture.Network;

/// <summary>All addresses from one to another of the same family. A network is one, and so is a single address.</summary>
/// <param name="Family">The family.</param>
/// <param name="First">The first address.</param>
/// <param name="Last">The last address, not below the first.</param>
public sealed record AddressRange(AddressFamily Family, BigInteger First, BigInteger Last)
{
    /// <summary>How many addresses it has.</summary>
    public BigInteger Count => Last - First + 1;

    /// <summary>Whether it is a single address.</summary>
    public bool IsSingle => First == Last;

    /// <summary>The network of an address.</summary>
    public static AddressRange Network(AddressFamily family, BigInteger address, int prefixLength)
    {
        var size = BigInteger.One << (BitsOf(family) - prefixLength);
        var first = address - (address % size);
        return new AddressRange(family, first, first + size - 1);
    }

    /// <summary>The number of bits of an address.</summary>
    public static int BitsOf(AddressFamily family) => family == AddressFamily.IPv4 ? 32 : 128;

    /// <summary>Whether both have a part in common.</summary>
    public bool Overlaps(AddressRange other) => Family == other.Family && First <= other.Last && other.First <= Last;

    /// <summary>Whether it holds all of the other.</summary>
    public bool Contains(AddressRange other) => Family == other.Family && First <= other.First && other.Last <= Last;

    /// <summary>How many addresses both have in common.</summary>
    public BigInteger CountShared(AddressRange other) =>
        Overlaps(other) ? BigInteger.Min(Last, other.Last) - BigInteger.Max(First, other.First) + 1 : BigInteger.Zero;

    /// <summary>The ranges joined where they overlap or touch, so that two halves of a network are that network.</summary>
    public static IReadOnlyList<AddressRange> Join(IEnumerable<AddressRange> ranges)
    {
        var joined = new List<AddressRange>();
        foreach (var range in ranges.OrderBy(static range => range.Family).ThenBy(static range => range.First))
        {
            if (joined.Count > 0 && joined[joined.Count - 1] is var last && last.Family == range.Family && range.First <= last.Last + 1)
            {
                joined[joined.Count - 1] = last with { Last = BigInteger.Max(last.Last, range.Last) };
            }
            else
            {
                joined.Add(range);
            }
        }

        return joined;
    }
}
