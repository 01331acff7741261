using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>
/// Telegram. <c>groups</c>, with a key in it, lets in only the groups it names; a group may have a policy, senders and topics of its
/// own, and the entry <c>*</c> serves the groups that have none. <c>direct</c> does the same for direct chats. Under "allowlist" a
/// group that is named lets in all its members when no sender is listed anywhere; the entry <c>*</c> does not.
/// </summary>
internal static class TelegramRooms
{
    public static IEnumerable<Room> Of(ChannelAccount account) => Direct(account).Concat(Groups(account));

    private static IEnumerable<Room> Direct(ChannelAccount account)
    {
        var chats = account.Settings["direct"];
        var any = chats["*"];
        if (chats.IsUnknown || any.IsUnknown)
        {
            yield return new(PeerKind.Direct, account.Title, Admission.Unknown(chats));
            yield break;
        }

        // The other entries name one person each; strangers meet the entry "*", if there is one.
        var enabled = any["enabled"].FlagOr(true).Is(true);
        var policy = any["dmPolicy"].IsAbsent ? account.DmPolicy : any["dmPolicy"].TextOr("pairing");
        yield return new(PeerKind.Direct, account.Title, enabled switch
        {
            Answer.Yes when any["allowFrom"].IsAbsent => DirectMessages.Admit(policy, AllowFrom(account)),
            Answer.Yes => Own(policy, account.Senders(any["allowFrom"])),
            Answer.No => Admission.Nobody,
            _ => Admission.Unknown(any),
        })
        {
            ToolScopes = any.IsAbsent ? [] : [any],
        };
    }

    /// <summary>A list of the chat's own comes before everything: whom it does not name is not even offered a pairing code.</summary>
    private static Admission Own(Setting<string> policy, Entries allowFrom)
    {
        var admission = DirectMessages.Admit(policy, allowFrom);
        return admission.Senders == SenderClass.Paired ? GroupSenders.Listed(allowFrom, SenderClass.Nobody) : admission;
    }

    private static IEnumerable<Room> Groups(ChannelAccount account)
    {
        if (account.Groups is not { IsUnknown: false } groups)
        {
            yield return new(PeerKind.Group, "any Telegram group", Admission.Unknown(account.Settings["groups"]));
            yield break;
        }

        // What the groups have that list none of their own.
        var senders = new Lazy<Entries>(() => account.Settings["groupAllowFrom"].IsAbsent ? AllowFrom(account) : account.Senders("groupAllowFrom"));
        var any = groups["*"];
        var named = groups.Children().Where(static group => group.Path.Segment != "*").ToList();
        foreach (var group in named)
        {
            foreach (var room in TelegramGroups.Of(account, group, any, $"Telegram group {group.Path.Segment}", group.Path.Segment, senders))
            {
                yield return room;
            }
        }

        // Without a map the account's policy alone lets groups in, listed senders or not.
        var admitsOthers = groups.HasKeys() == Answer.No ? account.GroupPolicy.Is("allowlist").Not()
            : any.IsAbsent ? Answer.No
            : any.IsPresent ? Answer.Yes
            : Answer.Unknown;
        var place = named.Count == 0 ? "any Telegram group" : "any other Telegram group";
        var except = named.Select(static group => group.Path.Segment).ToList();
        if (admitsOthers != Answer.Yes)
        {
            yield return new(PeerKind.Group, place, admitsOthers == Answer.No ? Admission.Nobody : Admission.Unknown(groups)) { Except = except };
            yield break;
        }

        foreach (var room in TelegramGroups.Of(account, any, any, place, id: null, senders))
        {
            yield return room with { Except = except };
        }
    }

    /// <summary>
    /// An account cannot open with <c>*</c> what the channel keeps for named senders: there, its <c>*</c> is dropped.
    /// </summary>
    internal static Entries AllowFrom(ChannelAccount account)
    {
        var own = account.Own.IsAbsent ? Entries.At(account.Own) : account.Senders(account.Own["allowFrom"]);
        var shared = account.Senders(account.Section["allowFrom"]);
        var keeps = shared.Texts.Any(static sender => sender != "*");
        if (own.HasWildcard != Answer.No && !keeps && !shared.IsComplete)
        {
            return own.InDoubtOfWildcard();
        }

        var isKept = own.HasWildcard == Answer.Yes && keeps;
        return !isKept ? account.AllowFrom : own.Source.Children().Any(static sender => sender.Text?.Trim() != "*") ? own.WithoutWildcard() : shared;
    }
}
