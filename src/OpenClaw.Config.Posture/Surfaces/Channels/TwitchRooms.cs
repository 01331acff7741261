using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces.Channels;

/// <summary>
/// Twitch. <c>allowFrom</c> lists viewers; without it <c>allowedRoles</c> names kinds of them, "all" among these; without either every viewer is let in. Accounts
/// inherit nothing.
/// </summary>
internal static class TwitchRooms
{
    public static IEnumerable<Room> Of(ChannelAccount account)
    {
        // The account "default" is read from the section once that has a user's name.
        var isOwn = !account.Own.IsAbsent && (account.Id != AccountIds.Default || account.Section["username"].IsAbsent);
        var place = isOwn ? account.Own : account.Section;
        var isClear = account.Own.IsAbsent || account.Id != AccountIds.Default || account.Section["username"].IsAbsent || account.Section["username"].Text is not null;
        var allowFrom = place["allowFrom"];
        var roles = Entries.At(place["allowedRoles"]);
        var admission = !isClear ? Admission.Unknown(place)
            : !allowFrom.IsAbsent ? GroupSenders.Listed(Entries.At(allowFrom), SenderClass.Nobody)
            : roles.HasItems == Answer.No ? Admission.Of(SenderClass.Anyone, place)
            : roles.Contains("all") == Answer.Yes ? Admission.Of(SenderClass.Anyone, roles.Source.Children().First(static role => role.Text?.Trim() == "all"))
            : roles.HasWildcard.Or(roles.Contains("all")) == Answer.No && roles.HasItems == Answer.Yes ? Admission.Of(SenderClass.Listed, roles.Source)
            : roles.HasWildcard == Answer.Yes ? Admission.Of(SenderClass.Anyone, roles.WildcardOrSource)
            : Admission.Unknown(roles.Source);
        var channel = place["channel"];
        yield return new(PeerKind.Group, channel.Text is { } name ? $"Twitch channel {name}" : "any Twitch channel", admission) { Id = channel.Text };
    }
}
