using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces.Channels;

/// <summary>
/// Tlon. Only ships that are listed may write directly; no entry means everybody. A group channel takes everybody's messages where its rule has the mode "open", and otherwise
/// those of listed ships. What the ship itself stores can change all this while the gateway runs.
/// </summary>
internal static class TlonRooms
{
    public static IEnumerable<Room> Of(ChannelAccount account)
    {
        var settings = account.Id == AccountIds.Default ? new Layers(account.Section) : account.Settings;
        var owner = settings["ownerShip"];
        yield return new(PeerKind.Direct, account.Title, Listed(Entries.At(settings["dmAllowlist"]), owner));

        var watched = Entries.At(settings["groupChannels"]);
        var finds = settings.Flag("autoDiscoverChannels", false).Is(true);
        var rules = account.Section["authorization"]["channelRules"];
        var ships = Entries.At(account.Section["defaultAuthorizedShips"]);
        foreach (var nest in rules.Children().Select(static rule => rule.Path.Segment).Union(watched.Texts))
        {
            // A channel that is not watched now may be once the ship joins its group.
            var isWatched = watched.Contains(nest) == Answer.Yes || finds == Answer.Yes;
            var admission = isWatched ? Admit(rules[nest], ships, owner) : Admission.Unknown(rules[nest]);
            yield return new(PeerKind.Group, $"Tlon channel {nest}", admission) { Id = nest };
        }
    }

    private static Admission Admit(ConfigCursor rule, Entries ships, ConfigCursor owner)
    {
        var mode = rule["mode"];
        return rule.IsUnknown || mode.IsUnknown || (!rule.IsAbsent && !rule.IsPresent) ? Admission.Unknown(rule)
            : mode.Text == "open" ? Admission.Of(SenderClass.Anyone, mode)
            : Listed(rule["allowedShips"].IsAbsent ? ships : Entries.At(rule["allowedShips"]), owner);
    }

    private static Admission Listed(Entries ships, ConfigCursor owner) =>
        ships.WithoutWildcard().Any.Or(Answers.Of(owner.Text is { Length: > 0 })) switch
        {
            Answer.Yes => Admission.Of(SenderClass.Listed, ships.Source, owner),
            Answer.No when owner.IsAbsent => Admission.Nobody,
            _ => Admission.Unknown(ships.Source, owner),
        };
}
