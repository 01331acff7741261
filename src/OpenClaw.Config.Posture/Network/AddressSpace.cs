using System.Numerics;

namespace OpenClaw.Config.Posture.Network;

/// <summary>
/// Who can stand behind an address. Blocks that nobody sends from (loopback, multicast, reserved) are neither private nor public.
/// Source: the special-purpose address registries of IANA (RFC 6890 and its successors).
/// </summary>
public static class AddressSpace
{
    private static readonly AddressRange[] PrivateBlocks =
    [
        Block("10.0.0.0/8"), Block("172.16.0.0/12"), Block("192.168.0.0/16"),
        // Shared by the customers of a carrier, and by every machine of a Tailscale network.
        Block("100.64.0.0/10"),
        Block("169.254.0.0/16"), Block("fc00::/7"), Block("fe80::/10"),
    ];

    private static readonly AddressRange[] PublicBlocks = [.. FindPublicIPv4(), Block("2000::/3"), Block("64:ff9b::/96")];

    /// <summary>All of IPv4.</summary>
    public static readonly AddressRange AllIPv4 = Block("0.0.0.0/0");

    /// <summary>All of IPv6.</summary>
    public static readonly AddressRange AllIPv6 = Block("::/0");

    /// <summary>How many addresses of a range belong to anybody on the internet.</summary>
    public static BigInteger CountPublic(AddressRange range) => Count(range, PublicBlocks);

    /// <summary>How many addresses of a range belong to private networks.</summary>
    public static BigInteger CountPrivate(AddressRange range) => Count(range, PrivateBlocks);

    private static BigInteger Count(AddressRange range, AddressRange[] blocks) =>
        blocks.Aggregate(BigInteger.Zero, (count, block) => count + range.CountShared(block));

    // What is left of IPv4 between the private blocks and the ones that nobody sends from.
    private static IEnumerable<AddressRange> FindPublicIPv4()
    {
        var next = BigInteger.Zero;
        var taken = PrivateBlocks
            .Where(static block => block.Family == AddressFamily.IPv4)
            .Concat([Block("0.0.0.0/8"), Block("127.0.0.0/8"), Block("224.0.0.0/3")])
            .OrderBy(static block => block.First);
        foreach (var block in taken)
        {
            if (block.First > next)
            {
                yield return new AddressRange(AddressFamily.IPv4, next, block.First - 1);
            }

            next = block.Last + 1;
        }
    }

    private static AddressRange Block(string text) => AddressReader.Read(text)!;
}
