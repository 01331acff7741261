using System.Numerics;
using OpenClaw.Config.Posture.Network;

namespace OpenClaw.Config.Posture.Tests.Network;

public sealed class AddressRangeTests
{
    [Theory]
    [InlineData("0.0.0.0/1 128.0.0.0/1", "0.0.0.0/0")]
    [InlineData("10.0.1.0/24 10.0.0.0/24", "10.0.0.0/23")]
    [InlineData("10.0.0.0/8 10.1.0.0/16", "10.0.0.0/8")]
    [InlineData("10.0.0.0/24 10.0.2.0/24", "10.0.0.0/24 10.0.2.0/24")]
    [InlineData("::/1 8000::/1 255.255.255.255 0.0.0.0", "0.0.0.0 255.255.255.255 ::/0")]
    public void Join_MakesOneOfWhatOverlapsOrTouches(string ranges, string joined) =>
        Assert.Equal(Read(joined), AddressRange.Join(Read(ranges)));

    [Theory]
    [InlineData("10.0.0.0/8", 0, 1 << 24)]
    [InlineData("8.8.8.0/24", 256, 0)]
    [InlineData("127.0.0.0/8", 0, 0)]
    [InlineData("224.0.0.0/4", 0, 0)]
    [InlineData("172.0.0.0/8", (1 << 24) - (1 << 20), 1 << 20)]
    [InlineData("fe80::/112", 0, 1 << 16)]
    [InlineData("2001:db8::/112", 1 << 16, 0)]
    [InlineData("ff02::/112", 0, 0)]
    public void Space_KnowsWhoseAddressesTheyAre(string range, long inPublic, long inPrivate)
    {
        var read = Assert.Single(Read(range));
        Assert.Equal((new BigInteger(inPublic), new BigInteger(inPrivate)), (AddressSpace.CountPublic(read), AddressSpace.CountPrivate(read)));
    }

    [Fact]
    public void AllOfIPv4_IsPublicPrivateOrNobodys()
    {
        var nobodys = new BigInteger((1L << 29) + (1 << 24) + (1 << 24));
        Assert.Equal(AddressSpace.AllIPv4.Count - nobodys, AddressSpace.CountPublic(AddressSpace.AllIPv4) + AddressSpace.CountPrivate(AddressSpace.AllIPv4));
    }

    private static List<AddressRange> Read(string ranges) => [.. ranges.Split(' ').Select(static range => AddressReader.Read(range)!)];
}
