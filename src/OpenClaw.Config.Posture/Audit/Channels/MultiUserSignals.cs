using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Channels;

/// <summary>Signs that several people use the gateway, as the audit looks for them: an account with what the channel says where it says nothing.</summary>
/// <param name="Places">The settings that are signs.</param>
/// <param name="Any">Whether there is any.</param>
internal sealed record MultiUserSignals(IReadOnlyList<ConfigCursor> Places, Answer Any)
{
    private static readonly string[] Targets = ["groups", "guilds", "channels", "rooms"];

    public static MultiUserSignals Of(ConfigCursor channels, bool hasDefaults = true)
    {
        string DefaultOf(string channel, bool isAccount) => hasDefaults ? ChannelDefaults.GroupPolicy(channel, isAccount) : string.Empty;

        var places = new List<ConfigCursor>();
        foreach (var channel in channels.Children())
        {
            var name = channel.Segment;
            Collect(new Layers(channel), DefaultOf(name, isAccount: false), isPolicyWritten: false, places);
            foreach (var account in channel["accounts"].Children())
            {
                if (account is { IsPresent: true, Node: ConfigObject })
                {
                    var written = DefaultOf(name, isAccount: true);
                    var isWritten = written.Length > 0 && account["groupPolicy"].IsAbsent;
                    Collect(new Layers(account, channel), isWritten ? written : DefaultOf(name, isAccount: false), isWritten, places);
                }
            }
        }

        return new(places, places.Count > 0 ? Answer.Yes : Answers.Of(channels.IsCertain() ? false : null));
    }

    private static void Collect(Layers section, string defaultPolicy, bool isPolicyWritten, List<ConfigCursor> places)
    {
        var written = section["groupPolicy"];
        var policy = isPolicyWritten || written.IsAbsent ? defaultPolicy : written.Text;
        if (policy == "open")
        {
            places.Add(written);
        }
        else if (policy == "allowlist" && Groups(section) is { } groups)
        {
            places.Add(groups);
        }

        var direct = section["dm"];
        AddOpen(section["dmPolicy"], places);
        AddOpen(direct["policy"], places);
        AddWildcard(section["allowFrom"], places);
        AddWildcard(section["groupAllowFrom"], places);
        AddWildcard(direct["allowFrom"], places);
    }

    private static ConfigCursor? Groups(Layers section)
    {
        foreach (var target in Targets)
        {
            if (section[target] is { IsPresent: true, Node: not null } groups && HasAny(groups))
            {
                return groups;
            }
        }

        return null;
    }

    private static void AddOpen(ConfigCursor policy, List<ConfigCursor> places)
    {
        if (policy.Text == "open")
        {
            places.Add(policy);
        }
    }

    private static void AddWildcard(ConfigCursor list, List<ConfigCursor> places)
    {
        if (list.Node is ConfigArray && Entries.At(list) is { HasWildcard: Answer.Yes } entries)
        {
            places.Add(entries.WildcardOrSource);
        }
    }

    // The audit counts keys, and items of a list are keys to it.
    private static bool HasAny(ConfigCursor target) => target.Node is ConfigArray ? target.Children().Any(static item => item.IsPresent) : target.HasKeys() == Answer.Yes;
}
