using OpenClaw.Config.Posture.Validity.Addresses;

namespace OpenClaw.Config.Posture.Network;

/// <summary>Endpoints that are spoken to without encryption.</summary>
public static class PlainHttp
{
    // Names that only a private network resolves; .ts.net is encrypted by Tailscale itself.
    private static readonly string[] PrivateEndings =
        ["localhost", "local", "lan", "home", "internal", "intranet", "corp", "home.arpa", "test", "ts.net", "svc"];

    /// <summary>
    /// The host, when the address is plain HTTP and others than the machine and its own network carry it. Null for anything else, and for a name
    /// of one word, which is a neighbour in the same container network or on the same wire.
    /// </summary>
    public static string? PublicHostOf(string url)
    {
        if (url.Contains("$") || WebAddress.Read(url) is not { Scheme: "http", IsSafe: false, Host: { Length: > 0 } host })
        {
            return null;
        }

        if (AddressReader.Read(host.Trim('[', ']')) is { } address)
        {
            return AddressSpace.CountPublic(address).IsZero ? null : host;
        }

        var name = host.TrimEnd('.');
        return !name.Contains(".") || name.Contains(":") || Array.Exists(PrivateEndings, ending => name.EndsWith("." + ending, StringComparison.Ordinal)) ? null : host;
    }
}
