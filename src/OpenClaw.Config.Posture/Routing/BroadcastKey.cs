namespace OpenClaw.Config.Posture.Routing;

/// <summary>The keys of <c>broadcast</c>.</summary>
public static class BroadcastKey
{
    /// <summary>Whether a key has the form <c>channel:peer</c>, as the gateway sees it.</summary>
    public static bool NamesConversation(string key)
    {
        var colon = key.IndexOf(':');
        return colon > 0 && colon < key.Length - 1 && key[colon + 1] is not ('\n' or '\r' or '\u2028' or '\u2029')
            && IsLetter(key[0]) && key.Take(colon).All(static c => IsLetter(c) || c is (>= '0' and <= '9') or '_' or '-');
    }

    private static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';
}
