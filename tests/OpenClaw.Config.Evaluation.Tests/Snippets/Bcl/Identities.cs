internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var id = Guid.Parse("{0f8fad5b-d9cb-469f-a165-70867728950e}");
        to.Set("guid", id.ToString()).Set("n", id.ToString("N")).Set("b", $"{id:B}").Set("empty", Guid.Empty.ToString()).Set("try", Guid.TryParse("no", out var none)).Set("none", none == Guid.Empty)
            .Set("same", id == new Guid("0F8FAD5B-D9CB-469F-A165-70867728950E")).Set("bytes", Convert.ToBase64String(id.ToByteArray())).Set("default", default(Guid).Equals(Guid.Empty));

        var version = Version.Parse("2026.9.6");
        to.Set("version", version.ToString()).Set("newer", version > new Version(2026, 9)).Set("major", version.Major).Set("revision", version.Revision).Set("fields", version.ToString(2));

        var uri = new Uri("https://Gate.Example.org:8443/a/b%20c?x=1&y=%C3%A4#part");
        to.Set("host", uri.Host).Set("port", uri.Port).Set("scheme", uri.Scheme).Set("absolute", uri.AbsoluteUri).Set("path", uri.AbsolutePath).Set("query", uri.Query).Set("fragment", uri.Fragment)
            .Set("authority", uri.Authority).Set("default", new Uri("http://a.example").IsDefaultPort).Set("text", uri.ToString()).Set("relative", new Uri(uri, "../c?z").ToString()).Set("user", new Uri("http://u:p@h/").UserInfo)
            .Set("try", Uri.TryCreate("not a uri", UriKind.Absolute, out var failed)).Set("failed", failed is null).Set("made", Uri.TryCreate("ws://x.example/s", UriKind.Absolute, out var made) ? made.Host : "")
            .Set("escape", Uri.EscapeDataString("a b&c=ä")).Set("unescape", Uri.UnescapeDataString("a%20b%26")).Set("well", Uri.IsWellFormedUriString("https://a.example/x", UriKind.Absolute))
            .Set("equal", new Uri("HTTP://a.example/") == new Uri("http://A.example")).Set("left", uri.GetLeftPart(UriPartial.Authority)).Set("loop", new Uri("http://127.0.0.1:1").IsLoopback).Set("kind", uri.HostNameType.ToString())
            .Set("last", uri.Segments[^1]).Set("base", new Uri("https://a.example/b/").IsBaseOf(new Uri("https://a.example/b/c"))).Set("file", Uri.UriSchemeHttps);

        var address = System.Net.IPAddress.Parse("192.168.0.10");
        to.Set("ip", address.ToString()).Set("family", address.AddressFamily.ToString()).Set("six", System.Net.IPAddress.Parse("::1").Equals(System.Net.IPAddress.IPv6Loopback)).Set("bad", System.Net.IPAddress.TryParse("1.2.3.400", out _))
            .Set("loopback", System.Net.IPAddress.IsLoopback(System.Net.IPAddress.Loopback)).Set("octet", (int)address.GetAddressBytes()[3]).Set("mapped", $"{address.MapToIPv6()}")
            .Set("contains", System.Net.IPNetwork.Parse("192.168.0.0/16").Contains(address)).Set("network", System.Net.IPNetwork.Parse("10.0.0.0/8").ToString()).Set("prefix", System.Net.IPNetwork.Parse("10.0.0.0/8").PrefixLength)
            .Set("end", System.Net.IPEndPoint.Parse("10.1.2.3:443").ToString()).Set("endPort", new System.Net.IPEndPoint(address, 80).Port).Set("wrongNet", System.Net.IPNetwork.TryParse("10.0.0.1/8", out _));
    });
}
