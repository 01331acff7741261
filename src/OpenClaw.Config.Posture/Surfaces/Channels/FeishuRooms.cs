using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces.Channels;

/// <summary>
/// Feishu. Its policy is "open" where nothing is written, and "allowall" is the same. Under "allowlist" the groups of <c>groups</c> and those whose ids
/// <c>groupAllowFrom</c> lists are let in. Who may write there is for the entry's <c>allowFrom</c> or <c>groupSenderAllowFrom</c> to say; without them everybody may.
/// </summary>
internal static class FeishuRooms
{
    private const string AllOthers = "*";

    public static IEnumerable<Room> Of(ChannelAccount account)
    {
        // It can make an agent of its own for every sender.
        yield return DirectRoom.Of(account) with { IsRouteKnown = account.Settings["dynamicAgentCreation"].IsAbsent };

        var groups = account.Settings["groups"];
        var listed = account.Senders("groupAllowFrom");
        var more = listed.Texts.Where(text => text != AllOthers && groups[text].Node is null).Distinct(StringComparer.Ordinal).ToList();
        foreach (var room in NamedRooms.Of(account, "group", groups, (entry, any) => Admit(account, entry, any, listed)))
        {
            // Tools are looked up in the channel's section alone.
            var scoped = room with { ToolScopes = [.. room.ToolScopes.Take(1)] };
            yield return room.Id is null && account.GroupPolicy.Is("allowlist") == Answer.Yes ? scoped with { Except = [.. room.Except, .. more] } : scoped;
        }

        if (account.GroupPolicy.Is("allowlist") == Answer.Yes)
        {
            var any = groups["*"];
            foreach (var id in more)
            {
                var admission = groups.IsUnknown || !groups.HasAllChildren || !NamedRooms.IsSure(any) ? Admission.Unknown(groups)
                    : Senders(account, any, SenderClass.Members, listed.Source).If(NamedRooms.IsOn(any), any);
                yield return new(PeerKind.Group, $"{account.Title} group {id}", admission) { Id = id, ToolScopes = any.IsAbsent ? [] : [any] };
            }
        }
    }

    private static Admission Admit(ChannelAccount account, ConfigCursor entry, ConfigCursor any, Entries listed)
    {
        var policy = account.GroupPolicy;
        var isNamed = !entry.IsAbsent && entry.Path.Segment != AllOthers;
        var isIn = Answers.Of(policy.Value is "open" or "allowall" || isNamed).Or(listed.HasWildcard);
        var whenUnlisted = policy.Value == "allowlist" && isNamed ? SenderClass.Members : SenderClass.Anyone;
        var door = policy.Value == "allowlist" ? isNamed ? entry : listed.WildcardOrSource : policy.Source;
        var settings = entry.IsAbsent ? any : entry;
        return Senders(account, settings, whenUnlisted, door).If(isIn.And(NamedRooms.IsOn(settings)), policy.Source, listed.Source);
    }

    private static Admission Senders(ChannelAccount account, ConfigCursor entry, SenderClass whenUnlisted, ConfigCursor? door)
    {
        var own = Entries.At(entry["allowFrom"]);
        var list = account.Senders(own.HasItems == Answer.No ? account.Settings["groupSenderAllowFrom"] : entry["allowFrom"]);
        return list.HasItems switch
        {
            Answer.No => Admission.Of(whenUnlisted, door),
            Answer.Unknown => Admission.Unknown(list.Source),
            _ => list.HasWildcard == Answer.Yes ? Admission.Of(whenUnlisted, door, list.WildcardOrSource) : GroupSenders.Listed(list, SenderClass.Nobody),
        };
    }
}
