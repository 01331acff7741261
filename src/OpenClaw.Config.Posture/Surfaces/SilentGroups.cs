using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>Accounts whose groups are for listed senders, and no list lets anybody in.</summary>
public sealed class SilentGroups
{
    private static readonly string[] Maps = ["groups", "guilds", "channels", "rooms", "teams"];

    private SilentGroups(IReadOnlyList<(ConfigCursor Place, string Title, bool NamesGroups)> all) => All = all;

    /// <summary>The policy or, where that is not written, the map of groups; and whether the account names groups that were meant to work.</summary>
    public IReadOnlyList<(ConfigCursor Place, string Title, bool NamesGroups)> All { get; }

    /// <summary>Those of a document.</summary>
    public static SilentGroups Of(ConfigDocument document) => new([.. In(document.Cursor)]);

    private static IEnumerable<(ConfigCursor Place, string Title, bool NamesGroups)> In(ConfigCursor root) =>
        from section in root["channels"].Children()
        where ChannelNames.IsChannel(section.Path.Segment) && section.Node is ConfigObject
        from account in ChannelAccounts.Of(root, section)
        where ChannelAccounts.IsRunning(account) == Answer.Yes && account.GroupPolicy.Is("allowlist") == Answer.Yes
        let rooms = SurfaceReader.Rooms(account).Where(static room => room.Kind != PeerKind.Direct)
        where rooms.Any() && rooms.All(static room => room.Admission.Senders == SenderClass.Nobody)
        let map = Maps.Select(key => account.Settings[key]).FirstOrDefault(static map => map.Node is ConfigObject && map.Children().Any())
        let isMeant = map.Node is not null && map.Children().Any(static entry => entry["enabled"].Boolean != false)
        let policy = account.GroupPolicy.Source is { Node: ConfigText } written ? written : default
        where isMeant || (map.Node is null && policy.Node is not null)
        select (isMeant ? map : policy, account.Title, isMeant);
}
