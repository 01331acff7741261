using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>Bindings to channels, or to the account "default" of channels, that the configuration does not have. The gateway takes any text there.</summary>
public static class ChannelReferences
{
    // Conversations that come from the gateway's own pages have no section.
    private static readonly string[] Own = ["webchat"];

    /// <summary>The places of channels that no section sets up, with the channels that the configuration has.</summary>
    public static IEnumerable<(ConfigCursor Channel, bool IsSwitchedOff, IReadOnlyList<string> Existing)> Dangling(ConfigDocument document)
    {
        var channels = document.Cursor["channels"];
        if (channels.IsUnknown || !channels.HasAllChildren || channels.Node is null && channels.IsPresent)
        {
            yield break;
        }

        var existing = channels.Children().Select(static section => section.Path.Segment).Where(ChannelNames.IsChannel).ToList();
        foreach (var (place, channel) in Channels(document))
        {
            var section = channels[channel];
            // Without any section the channels may come from elsewhere, or are still to come.
            if (section.Node is ConfigObject ? section["enabled"].Boolean == false
                : section.IsAbsent && IsNobodys(document, channel) && (existing.Count > 0 || SchemaCheck.IsUnknownChannel(channel, SchemaFacts.For())))
            {
                yield return (place, section.Node is not null, existing);
            }
        }
    }

    /// <summary>Bindings without an account, which mean the account "default", to channels that only have others, with these.</summary>
    public static IEnumerable<(ConfigCursor Channel, IReadOnlyList<string> Existing)> WithoutDefaultAccount(ConfigDocument document) =>
        from reference in Channels(document)
        let account = reference.Place.Path.Parent is { } match ? At(document.Cursor, match)["accountId"] : default
        where account.IsAbsent || account.Text?.Trim().Length == 0
        let section = document.Cursor["channels"][reference.Channel]
        let accounts = section["accounts"]
        where section.IsPresent && accounts.HasAllChildren && accounts.Children().Any()
            && accounts.Children().All(static each => each is { IsPresent: true, Node: ConfigObject } && AccountIds.Normalize(each.Path.Segment) != AccountIds.Default)
            && ChannelAccounts.LacksOwnAccount(section)
        select (reference.Place, (IReadOnlyList<string>)[.. accounts.Children().Select(static each => each.Path.Segment)]);

    /// <summary>Whether a channel certainly is not set up, where the sections are all known.</summary>
    internal static bool IsMissing(ConfigDocument document, string channel)
    {
        var channels = document.Cursor["channels"];
        return !channels.IsUnknown && channels.HasAllChildren && channels[channel].IsAbsent && IsNobodys(document, channel)
            && (channels.Children().Any(static section => ChannelNames.IsChannel(section.Path.Segment)) || SchemaCheck.IsUnknownChannel(channel, SchemaFacts.For()));
    }

    private static IEnumerable<(ConfigCursor Place, string Channel)> Channels(ConfigDocument document) =>
        from binding in document.Cursor["bindings"].Children()
        where binding["type"].Text != "acp"
        let place = binding["match"]["channel"]
        where place.Node is ConfigText text && !EnvironmentReferences.IsIn(text)
        let channel = place.Text?.Trim().ToLowerInvariant()
        where !string.IsNullOrEmpty(channel) && !Own.Contains(channel)
        select (place, channel);

    // A plugin that OpenClaw does not bring may set its channel up without a section.
    private static bool IsNobodys(ConfigDocument document, string channel) =>
        !SchemaCheck.IsUnknownChannel(channel, SchemaFacts.For())
        || (PluginMentions.Of(document.Root, channel) == Presence.Absent && !PluginMentions.MayBeLoadedFromFolders(document.Root));

    private static ConfigCursor At(ConfigCursor root, ConfigPath path) =>
        path.Segments.Aggregate(root, static (at, segment) => at.Node is ConfigArray ? at.ItemAt(int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture)) : at[segment]);
}
