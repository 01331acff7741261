using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>
/// WhatsApp, Signal and iMessage. A <c>groups</c> map, once it has a key, lets in only the groups it names (<c>*</c> names all); who may write
/// there is for groupPolicy and groupAllowFrom to say, which falls back on allowFrom when it is empty.
/// </summary>
internal static class GroupChatRooms
{
    public static IEnumerable<Room> Of(ChannelAccount account)
    {
        yield return new(PeerKind.Direct, account.Title, DirectMessages.Admit(account.DmPolicy, account.AllowFrom));

        var groups = account.Channel == "imessage" ? account.Groups ?? account.Own["groups"] : account.Settings["groups"];
        var isSettled = account.Channel != "imessage" || account.Groups is not null;
        var senders = GroupSenders.Admit(account.GroupPolicy, Senders(account), SenderClass.Nobody);
        var everywhere = groups["*"];
        var named = groups.Children().Where(static group => group.Path.Segment != "*").ToList();
        foreach (var group in named)
        {
            yield return new(PeerKind.Group, $"{account.Title} group {group.Path.Segment}", group.IsPresent && isSettled ? senders : senders.Senders == SenderClass.Nobody ? senders : Admission.Unknown(group))
            {
                Id = group.Path.Segment,
                ToolScopes = Scopes(group, everywhere),
            };
        }

        // Without a map every group is let in, under "allowlist" only if senders are listed; the senders' gate asks for those anyway.
        var admits = !isSettled ? Answer.Unknown
            : groups.HasKeys() == Answer.No ? Answer.Yes
            : everywhere.IsAbsent ? Answer.No
            : everywhere.IsPresent && !groups.IsUnknown ? Answer.Yes
            : Answer.Unknown;
        yield return new(
            PeerKind.Group,
            named.Count == 0 ? $"any {account.Title} group" : $"any other {account.Title} group",
            admits switch { Answer.Yes => senders, Answer.No => Admission.Nobody, _ => Admission.Unknown(groups) })
        {
            Except = [.. named.Select(static group => group.Path.Segment)],
            ToolScopes = Scopes(everywhere),
        };
    }

    private static Entries Senders(ChannelAccount account)
    {
        var own = account.Senders("groupAllowFrom");
        var isEmpty = account.Channel switch
        {
            // An empty list is a list.
            "imessage" => account.Settings["groupAllowFrom"].IsAbsent,
            // To WhatsApp a list of blanks is one; to Signal it is empty.
            "whatsapp" => own.HasItems == Answer.No,
            _ => own.Any == Answer.No,
        };
        return isEmpty ? account.AllowFrom : own;
    }

    private static ConfigCursor[] Scopes(params ConfigCursor[] scopes) => [.. scopes.Where(static scope => !scope.IsAbsent)];
}
