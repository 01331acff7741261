using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces.Channels;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>
/// Slack. <c>channels</c> names rooms; under "allowlist" only those (and none without the map), under "open" all but those that are
/// switched off. Who may write in a room is for its <c>users</c> to say. Group messages are off unless <c>dm.groupEnabled</c>, and
/// then take only the listed senders.
/// </summary>
internal static class SlackRooms
{
    public static IEnumerable<Room> Of(ChannelAccount account)
    {
        yield return DirectRoom.WithSwitch(account);

        var channels = account.Settings["channels"];
        var everywhere = channels["*"];
        var named = channels.Children().Where(static channel => channel.Path.Segment != "*").ToList();
        foreach (var channel in named)
        {
            yield return new(PeerKind.Channel, $"Slack channel {channel.Path.Segment}", Admit(account.GroupPolicy, new Layers(channel, everywhere), channels))
            {
                Id = channel.Path.Segment,
                ToolScopes = [channel],
            };
        }

        yield return new(
            PeerKind.Channel,
            named.Count == 0 ? "any Slack channel" : "any other Slack channel",
            Admit(account.GroupPolicy, everywhere.IsAbsent ? null : new Layers(everywhere), channels))
        {
            Except = [.. named.Select(static channel => channel.Path.Segment)],
            ToolScopes = everywhere.IsAbsent ? [] : [everywhere],
        };
    }

    private static Admission Admit(Setting<string> policy, Layers? room, ConfigCursor channels)
    {
        if (!policy.IsKnown || (room is null && !channels.HasAllChildren))
        {
            return Admission.Unknown(policy.Source, channels);
        }

        if (policy.Value == "disabled" || (policy.Value == "allowlist" && room is null))
        {
            return Admission.Nobody;
        }

        var enabled = room?["enabled"].FlagOr(true).Is(true) ?? Answer.Yes;
        if (enabled != Answer.Yes || policy.Value is not ("open" or "allowlist"))
        {
            return enabled == Answer.No ? Admission.Nobody : Admission.Unknown(channels);
        }

        var users = room is null ? null : Entries.At(room["users"]);
        return users is not null && users.Any != Answer.No ? GroupSenders.Listed(users, SenderClass.Nobody)
            : policy.Value == "open" ? Admission.Of(SenderClass.Anyone, policy.Source)
            : Admission.Of(SenderClass.Members, room!.All[0]);
    }
}
