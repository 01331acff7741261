namespace OpenClaw.Config.Posture.Validity.Addresses;

/// <summary>Names of hosts.</summary>
internal static class HostNames
{
    private const int LongestLabel = 63;
    private const int LongestName = 253;
    private const int LongestSuffix = 220;

    /// <summary>Whether it is one exact host or address, as the egress proxy wants it.</summary>
    public static bool IsExact(string text)
    {
        var host = text.Trim().ToLowerInvariant().TrimEnd('.');
        if (host.IndexOf('*') >= 0)
        {
            return false;
        }

        var bare = host.Length > 1 && host[0] == '[' && host[host.Length - 1] == ']' ? host.Substring(1, host.Length - 2) : host;
        if (bare.IndexOf(':') >= 0)
        {
            return System.Net.IPAddress.TryParse(bare, out _);
        }

        // Letters of other scripts become ASCII before the gateway looks.
        return bare.Any(static c => c > '\u007F') ? !bare.Any(static c => char.IsWhiteSpace(c) || "/?#@".IndexOf(c) >= 0) : bare.Length <= LongestName && bare.Split('.').All(IsLabel);
    }

    /// <summary>Whether names can be made below it: two labels or more, and no address.</summary>
    public static bool IsDomain(string text)
    {
        var labels = text.Split('.');
        var last = labels[labels.Length - 1].ToLowerInvariant();
        var isNumber = last.All(static c => c is >= '0' and <= '9')
            || (last.StartsWith("0x", StringComparison.Ordinal) && last.Skip(2).All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f')));
        return text.Length <= LongestSuffix && labels.Length > 1 && labels.All(IsLabel) && !isNumber;
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel && label[0] != '-' && label[label.Length - 1] != '-'
        && label.All(static c => (c | 0x20) is (>= 'a' and <= 'z') || c is (>= '0' and <= '9') or '-');
}
