using System.Globalization;
using System.Numerics;
using OpenClaw.Config.Posture.Network;

namespace OpenClaw.Config.Posture.Tests.Network;

public sealed class AddressReaderTests
{
    /// <summary>
    /// What the address matching of OpenClaw 2026.9.6 itself makes of these entries: family, first address in hexadecimal, prefix. A dot in the
    /// middle of a line stands for a blank.
    /// </summary>
    private const string Verdicts = """
        0.0.0.0/0                        ipv4 0/0
        0/0                              ipv4 0/0
        0/1                              ipv4 0/1
        128/1                            ipv4 0/1
        10.1/16                          ipv4 a000000/16
        10.1.2/24                        ipv4 a010000/24
        010.0.0.0/8                      ipv4 8000000/8
        0x0a.0.0.0/8                     ipv4 a000000/8
        08.0.0.0/8                       nobody
        10.0.0.1                         ipv4 a000001/32
        010.0.0.1                        nobody
        10.1                             nobody
        [::1]                            ipv6 1/128
        [::1]/128                        nobody
        ::/0                             ipv6 0/0
        ::ffff:0:0/0                     ipv4 0/0
        ::ffff:0:0/96                    ipv4 0/0
        ::ffff:10.0.0.0/104              ipv4 a000000/8
        ::ffff:10.0.0.1                  ipv4 a000001/32
        ::10.0.0.1                       ipv4 a000001/32
        ::10.0.0.0/104                   ipv4 a000000/8
        fe80::1%eth0/64                  ipv6 fe800000000000000000000000000000/64
        fe80::1%eth0                     ipv6 fe800000000000000000000000000001/128
        fe80::1%/64                      nobody
        1:2:3:4:5:6:7:8/64               ipv6 10002000300040000000000000000/64
        1:2:3:4:5:6:7::/64               ipv6 10002000300040000000000000000/64
        1:2:3:4:5:6:7:8::/64             nobody
        1::2:3:4:5:6:7:8/64              nobody
        ::1:/64                          nobody
        :1::/64                          nobody
        1:::2/64                         nobody
        192.168.1.0/33                   nobody
        192.168.1.0/033                  nobody
        192.168.1.0/08                   ipv4 c0000000/8
        192.168.1.0/                     nobody
        /8                               nobody
        192.168.1.0/24·                  ipv4 c0a80100/24
        ·192.168.1.0/24                  ipv4 c0a80100/24
        192.168.1.5/24                   ipv4 c0a80100/24
        192.168.1.*                      nobody
        192.168.1.0-192.168.1.255        nobody
        192.168.1.0/255.255.255.0        nobody
        localhost                        nobody
        256.0.0.0/8                      nobody
        1.2.3.4.5/8                      nobody
        4294967295/32                    ipv4 ffffffff/32
        4294967296/32                    nobody
        10.0.0.0/8/8                     nobody
        2001:db8::1.2.3.4/128            ipv6 20010db8000000000000000001020304/128
        2001:db8::0x1.2.3.04/128         ipv6 20010db8000000000000000001020304/128
        2001:db8::256.2.3.4/128          nobody
        2001:db8::/129                   nobody
        12345::/16                       nobody
        g::/16                           nobody
        1.2.3.4::/64                     nobody
        fd00:1234:5678::/64              ipv6 fd001234567800000000000000000000/64
        ::                               ipv6 0/128
        ::1                              ipv6 1/128
        2001:DB8::A                      ipv6 20010db800000000000000000000000a/128
        192.168.1.0/24x                  nobody
        1..2/8                           nobody
        .1/8                             nobody
        0x/8                             nobody
        +1.2.3.4/8                       nobody
        -1/8                             nobody
        ::ffff:1.2.3.4/24                ipv4 0/0
        100.64.0.0/10                    ipv4 64400000/10
        ::1.2.3.4%a/128                  ipv4 1020304/32
        1:2:3:4:5:6:1.2.3.4/128          ipv6 10002000300040005000601020304/128
        1:2:3:4:5:1.2.3.4/128            nobody
        0X0A.0.0.0/8                     ipv4 a000000/8
        """;

    public static TheoryData<string, string> Entries()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in Verdicts.Split('\n'))
        {
            var parts = line.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            data.Add(parts[0].Replace('·', ' '), parts[1]);
        }

        return data;
    }

    [Theory, MemberData(nameof(Entries))]
    public void Entry_IsReadAsTheGatewayReadsIt(string entry, string verdict) => Assert.Equal(verdict, Describe(AddressReader.Read(entry)));

    [Fact]
    public void EmptyEntry_MatchesNobody() => Assert.Null(AddressReader.Read(" "));

    [Fact]
    public void LongDigits_AreRefusedWithoutEffort() => Assert.Null(AddressReader.Read(new string('9', 100_000) + "/8"));

    private static string Describe(AddressRange? range)
    {
        if (range is null)
        {
            return "nobody";
        }

        var prefix = AddressRange.BitsOf(range.Family);
        for (var size = range.Count; size > BigInteger.One; size >>= 1)
        {
            prefix--;
        }

        var first = range.First.ToString("x", CultureInfo.InvariantCulture).TrimStart('0');
        return $"{(range.Family == AddressFamily.IPv4 ? "ipv4" : "ipv6")} {(first.Length == 0 ? "0" : first)}/{prefix}";
    }
}
