using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Channels;

/// <summary>
/// Channels and accounts whose own policy says "open". The audit asks neither whether the channel is on, nor whether the account's policy
/// replaces the channel's, nor who is on the list.
/// </summary>
/// <param name="Places">The policies that say so.</param>
/// <param name="Any">Whether there is any.</param>
internal sealed record OpenSections(IReadOnlyList<ConfigCursor> Places, Answer Any)
{
    public static OpenSections Of(ConfigCursor channels, bool hasDefaults = true)
    {
        var places = channels.Children().SelectMany(channel =>
            Policies(channel, channel.Path.Segment, isAccount: false, hasDefaults)
                .Concat(channel["accounts"].Children().SelectMany(account => Policies(account, channel.Path.Segment, isAccount: true, hasDefaults)))).ToList();
        return new(places, places.Count > 0 ? Answer.Yes : Answers.Of(channels.IsCertain() ? false : null));
    }

    private static IEnumerable<ConfigCursor> Policies(ConfigCursor section, string channel, bool isAccount, bool hasDefaults)
    {
        if (section["groupPolicy"].Text == "open")
        {
            yield return section["groupPolicy"];
        }

        var policy = section["dmPolicy"];
        if (policy.IsAbsent && (!hasDefaults || ChannelDefaults.DirectPolicy(channel, isAccount).Length == 0))
        {
            policy = section["dm"]["policy"];
        }

        if (policy.Text == "open")
        {
            yield return policy;
        }
    }
}
