using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>Broadcasts of conversations that no channel has. The gateway takes any key, and compares it letter by letter.</summary>
public static class BroadcastReferences
{
    // Only their plugins ask for a key without a channel.
    private static readonly string[] WithBareKeys = ["whatsapp", "feishu"];

    /// <summary>The groups that no message reaches, with the reason.</summary>
    public static IEnumerable<(ConfigCursor Group, string Problem)> Dangling(ConfigDocument document) =>
        from entry in document.Cursor["broadcast"].Children()
        where entry.IsPresent && entry.Node is ConfigArray or ConfigObject
        let problem = Problem(document, entry.Path.Segment)
        where problem is not null
        select (entry, problem);

    private static string? Problem(ConfigDocument document, string key)
    {
        var end = key.IndexOf(':');
        if (end <= 0 || !IsName(key, end))
        {
            return WithBareKeys.All(channel => ChannelReferences.IsMissing(document, channel) || IsOff(document, channel)) ? "a key without a channel counts for WhatsApp and Feishu alone, and neither is set up and on" : null;
        }

        var channel = key.Substring(0, end);
        var lower = channel.ToLowerInvariant();
        return channel != lower && document.Cursor["channels"][channel].IsAbsent ? $"channels are written in small letters here: '{lower}:'"
            : ChannelReferences.IsMissing(document, channel) ? $"the channel '{channel}' is not set up"
            : end == key.Length - 1 ? "after the channel comes the conversation's id, and there is none"
            : IsOff(document, channel) ? $"channels.{channel} is switched off"
            : null;
    }

    private static bool IsOff(ConfigDocument document, string channel) => document.Cursor["channels"][channel]["enabled"].Boolean == false;

    private static bool IsName(string key, int length) =>
        key[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') && key.Take(length).All(static letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_');
}
