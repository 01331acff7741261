using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>
/// Channels whose plugin was not read: only what all channels share is taken for certain. Settings that could narrow a policy make it
/// unknown.
/// </summary>
internal static class OtherRooms
{
    private static readonly string[] Narrowing = ["groups", "guilds", "channels", "rooms", "teams", "spaces", "channelRules", "groupChannels"];

    public static IEnumerable<Room> Of(ChannelAccount account)
    {
        var policy = account.Settings["dmPolicy"];
        var dm = policy.Text is null || !account.Settings["dm"].IsAbsent || !account.Settings["direct"].IsAbsent
            ? Admission.Unknown(policy)
            : DirectMessages.Admit(account.DmPolicy, account.AllowFrom);
        // Feishu can make an agent for every sender.
        var isRouteKnown = account.Settings["dynamicAgentCreation"].IsAbsent;
        // A wildcard under another policy was only seen to open the channels that were read.
        var isCertain = account.DmPolicy.Is("open") == Answer.Yes || dm.Senders != SenderClass.Anyone;
        yield return new(PeerKind.Direct, account.Title, isCertain ? dm : Admission.Unknown(policy)) { IsRouteKnown = isRouteKnown };

        var groups = account.GroupPolicy;
        var isNarrowed = Narrowing.Any(key => !account.Settings[key].IsAbsent);
        var admission = groups.Is("disabled") == Answer.Yes ? Admission.Nobody
            : groups.Is("open") == Answer.Yes && !isNarrowed ? Admission.Of(SenderClass.Anyone, groups.Source)
            : Admission.Unknown(groups.Source);
        yield return new(PeerKind.Group, $"any {account.Title} group", admission);
    }
}
