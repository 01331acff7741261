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
        var places = new List<ConfigCursor>();
        foreach (var channel in channels.Children())
        {
            Collect(channel, channel.Segment, isAccount: false, hasDefaults, places);
            foreach (var account in channel["accounts"].Children())
            {
                Collect(account, channel.Segment, isAccount: true, hasDefaults, places);
            }
        }

        return new(places, places.Count > 0 ? Answer.Yes : Answers.Of(channels.IsCertain() ? false : null));
    }

    private static void Collect(ConfigCursor section, string channel, bool isAccount, bool hasDefaults, List<ConfigCursor> places)
    {
        var groups = section["groupPolicy"];
        if (groups.Text == "open")
        {
            places.Add(groups);
        }

        var direct = section["dmPolicy"];
        if (direct.IsAbsent && (!hasDefaults || ChannelDefaults.DirectPolicy(channel, isAccount).Length == 0))
        {
            direct = section["dm"]["policy"];
        }

        if (direct.Text == "open")
        {
            places.Add(direct);
        }
    }
}
