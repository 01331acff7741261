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
        var places = channels.Children().SelectMany(Within).ToList();
        return new(places, places.Count > 0 ? Answer.Yes : Answers.Of(channels.IsCertain() ? false : null));
    }

    private static IEnumerable<ConfigCursor> Within(ConfigCursor section) => section.Node is not ConfigObject
        ? []
        : Keys.Select(key => section[key]).Where(static policy => policy.Text == "open").Concat(section.Children().SelectMany(Within));
}
