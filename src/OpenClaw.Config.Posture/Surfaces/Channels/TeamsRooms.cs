using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces.Channels;

/// <summary>
/// Microsoft Teams. <c>teams</c>, with a key in it, lets in only the teams it names, and a team's <c>channels</c> only its channels, whatever the policy. Who may
/// write there is for groupPolicy and groupAllowFrom to say, which falls back on allowFrom.
/// </summary>
internal static class TeamsRooms
{
    public static IEnumerable<Room> Of(ChannelAccount account)
    {
        yield return DirectRoom.Of(account);

        var senders = GroupSenders.Admit(account.GroupPolicy, SenderGroups.Listed(account), SenderClass.Nobody);
        var teams = account.Settings["teams"];
        if (teams.HasKeys() != Answer.Yes)
        {
            yield return new(PeerKind.Channel, "any Microsoft Teams group", senders.If(teams.HasKeys().Not(), teams));
            yield break;
        }

        var named = teams.Children().Where(static team => team.Path.Segment != "*").ToList();
        foreach (var team in teams.Children())
        {
            var isAny = team.Path.Segment == "*";
            var place = !isAny ? $"Microsoft Teams team {team.Path.Segment}" : named.Count == 0 ? "any Microsoft Teams team" : "any other Microsoft Teams team";
            foreach (var room in Rooms(team, place, senders))
            {
                yield return isAny ? room with { ExceptTeams = [.. named.Select(static other => other.Path.Segment)] } : room with { TeamId = team.Path.Segment };
            }
        }
    }

    private static IEnumerable<Room> Rooms(ConfigCursor team, string place, Admission senders)
    {
        var isSure = Answers.Of(NamedRooms.IsSure(team) ? true : null);
        var channels = team["channels"];
        if (channels.HasKeys() != Answer.Yes)
        {
            yield return new(PeerKind.Channel, place, senders.If(isSure.And(channels.HasKeys().Not()), channels)) { ToolScopes = [team] };
            yield break;
        }

        var named = channels.Children().Where(static channel => channel.Path.Segment != "*").ToList();
        foreach (var channel in channels.Children())
        {
            var isAny = channel.Path.Segment == "*";
            var admission = senders.If(isSure.And(Answers.Of(NamedRooms.IsSure(channel) ? true : null)), channel);
            yield return new(PeerKind.Channel, isAny ? place : $"channel {channel.Path.Segment} of {place}", admission)
            {
                Id = isAny ? null : channel.Path.Segment,
                Except = isAny ? [.. named.Select(static other => other.Path.Segment)] : [],
                ToolScopes = [channel, team],
            };
        }
    }
}
