using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Channels;

/// <summary>Places at any depth of a channel whose policy says "open", for the audit's question who may reach commands.</summary>
/// <param name="Places">The policies that say so.</param>
/// <param name="Any">Whether there is any.</param>
internal sealed record OpenPlaces(IReadOnlyList<ConfigCursor> Places, Answer Any)
{
    private static readonly string[] Keys = ["groupPolicy", "dmPolicy"];

    public static OpenPlaces Of(ConfigCursor channels)
    {
        var places = new List<ConfigCursor>();
        foreach (var channel in channels.Children())
        {
            Collect(channel, places);
        }

        return new(places, places.Count > 0 ? Answer.Yes : Answers.Of(channels.IsCertain() ? false : null));
    }

    private static void Collect(ConfigCursor section, List<ConfigCursor> places)
    {
        if (section.Node is not ConfigObject obj)
        {
            return;
        }

        foreach (var key in Keys)
        {
            if (obj.Find(key) is not null && section[key] is { Text: "open" } policy)
            {
                places.Add(policy);
            }
        }

        foreach (var child in section.Children())
        {
            Collect(child, places);
        }
    }
}
