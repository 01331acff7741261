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
            var name = channel.Path.Segment;
            places.AddRange(In(new Layers(channel), DefaultOf(name, isAccount: false)));
            foreach (var account in channel["accounts"].Children().Where(static account => account is { IsPresent: true, Node: ConfigObject }))
            {
                var written = DefaultOf(name, isAccount: true);
                places.AddRange(written.Length > 0 && account["groupPolicy"].IsAbsent
                    ? In(new Layers(account, channel), written, isPolicyWritten: true)
                    : In(new Layers(account, channel), DefaultOf(name, isAccount: false)));
            }
        }

        return new(places, places.Count > 0 ? Answer.Yes : Answers.Of(channels.IsCertain() ? false : null));
    }

    private static IEnumerable<ConfigCursor> In(Layers section, string defaultPolicy, bool isPolicyWritten = false)
    {
        var written = section["groupPolicy"];
        var policy = isPolicyWritten || written.IsAbsent ? defaultPolicy : written.Text;
        if (policy == "open")
        {
            yield return written;
        }
        else if (policy == "allowlist" && Targets.Select(target => section[target]).FirstOrDefault(static target => target.IsPresent && HasAny(target)) is { Node: not null } groups)
        {
            yield return groups;
        }

        var direct = section["dm"];
        foreach (var open in new[] { section["dmPolicy"], direct["policy"] }.Where(static policy => policy.Text == "open"))
        {
            yield return open;
        }

        foreach (var list in new[] { section["allowFrom"], section["groupAllowFrom"], direct["allowFrom"] }.Where(static list => list.Node is ConfigArray && Entries.At(list).HasWildcard == Answer.Yes))
        {
            yield return Entries.At(list).WildcardOrSource;
        }
    }

    // The audit counts keys, and items of a list are keys to it.
    private static bool HasAny(ConfigCursor target) => target.Node is ConfigArray ? target.Children().Any(static item => item.IsPresent) : target.HasKeys() == Answer.Yes;
}
