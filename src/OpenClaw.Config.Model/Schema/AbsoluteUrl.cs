namespace OpenClaw.Config.Model.Schema;

/// <summary>
/// Whether a text may be an absolute URL in the browser's sense, which is what <c>format: uri</c> means to the gateway. That sense is
/// generous; only what certainly is none is refused here.
/// </summary>
public static class AbsoluteUrl
{
    // Schemes that need a host, and take backslashes for slashes.
    private static readonly string[] Special = ["http", "https", "ws", "wss", "ftp"];

    /// <summary>Whether it may be one.</summary>
    public static bool MayBe(string text)
    {
        // Blanks and control characters around a URL are dropped, tabs and line ends within it too.
        var trimmed = text.Trim([.. Enumerable.Range(0, ' ' + 1).Select(static c => (char)c)]);
        var url = string.Concat(trimmed.Where(static c => c is not ('\t' or '\n' or '\r')));
        var colon = url.IndexOf(':');
        if (colon < 1 || !IsLetter(url[0]) || !url.Take(colon).All(static c => IsLetter(c) || c is (>= '0' and <= '9') or '+' or '-' or '.'))
        {
            return false;
        }

        var scheme = url.Substring(0, colon).ToLowerInvariant();
        var rest = url.Substring(colon + 1);
        if (!Special.Contains(scheme))
        {
            return !rest.StartsWith("//", StringComparison.Ordinal) || HasValidHost(rest.Substring(2), isSpecial: false);
        }

        return HasValidHost(rest.TrimStart('/', '\\'), isSpecial: true);
    }

    private static bool HasValidHost(string rest, bool isSpecial)
    {
        var end = rest.IndexOfAny(isSpecial ? ['/', '\\', '?', '#'] : ['/', '?', '#']);
        var authority = end < 0 ? rest : rest.Substring(0, end);
        var host = authority.Substring(authority.LastIndexOf('@') + 1);
        var bracket = host.LastIndexOf(']');
        var colon = host.IndexOf(':', Math.Max(bracket, 0));
        if (colon >= 0)
        {
            var port = host.Substring(colon + 1);
            if (!port.All(static c => c is >= '0' and <= '9') || (port.Length > 0 && (!int.TryParse(port, out var number) || number > 65535)))
            {
                return false;
            }

            host = host.Substring(0, colon);
        }

        if (host.Length == 0)
        {
            return !isSpecial && authority.Length == 0;
        }

        if (host[0] == '[')
        {
            return bracket == host.Length - 1 && System.Net.IPAddress.TryParse(host.Substring(1, host.Length - 2), out _);
        }

        const string Forbidden = " #/:<>?@[\\]^|%";
        return !host.Any(c => c < ' ' || (Forbidden.IndexOf(c) >= 0 && (isSpecial || c != '%')) || (isSpecial && c == '\u007F'));
    }

    private static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';
}
