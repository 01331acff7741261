using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>Accounts whose groups are for listed senders, and no list lets anybody in.</summary>
public static class SilentGroups
{
    private static readonly string[] Maps = ["groups", "guilds", "channels", "rooms", "teams"];

    /// <summary>The policy or, where that is not written, the map of groups; and whether the account names groups that were meant to work.</summary>
    public static IEnumerable<(ConfigCursor Place, string Title, bool NamesGroups)> Of(ConfigCursor root) =>
        from section in root["channels"].Children()
        where ChannelNames.IsChannel(section.Path.Segment) && section.Node is ConfigObject
        from account in ChannelAccounts.Of(root, section)
        where ChannelAccounts.IsRunning(account) == Answer.Yes && account.GroupPolicy.Is("allowlist") == Answer.Yes
        let rooms = SurfaceReader.Rooms(account).Where(static room => room.Kind != PeerKind.Direct).ToList()
        where rooms.Count > 0 && rooms.All(static room => room.Admission.Senders == SenderClass.Nobody)
        let map = Maps.Select(key => account.Settings[key]).FirstOrDefault(static map => map.Node is ConfigObject && map.Children().Any())
        let isMeant = map.Node is not null && map.Children().Any(static entry => entry["enabled"].Boolean != false)
        let policy = account.GroupPolicy.Source is { Node: ConfigText } written ? written : default
        where isMeant || (map.Node is null && policy.Node is not null)
        select (isMeant ? map : policy, account.Title, isMeant);
}
