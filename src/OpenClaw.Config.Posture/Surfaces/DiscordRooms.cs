using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces.Channels;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>
/// Discord. <c>guilds</c> names servers: with a key in it only those are let in, under "open" and "allowlist" alike; without, "open"
/// lets in all and "allowlist" none. A server's <c>channels</c>, with a key in it, lets in only those. <c>users</c> and <c>roles</c>
/// of the channel, or else of the server, say who may write; without them everybody on the server may.
/// Group messages (<c>dm.groupEnabled</c>) are not read.
/// </summary>
internal static class DiscordRooms
{
    public static IEnumerable<Room> Of(ChannelAccount account)
    {
        yield return DirectRoom.WithSwitch(account);

        var policy = account.GroupPolicy;
        var guilds = account.Settings["guilds"];
        if (guilds.HasKeys() == Answer.No)
        {
            yield return new(PeerKind.Channel, "any Discord server", GroupSenders.Admit(policy, Entries.At(guilds["*"]), SenderClass.Nobody));
            yield break;
        }

        var named = guilds.Children().Where(static guild => guild.Path.Segment != "*").ToList();
        foreach (var guild in guilds.Children())
        {
            var isAny = guild.Path.Segment == "*";
            var place = !isAny ? $"Discord server {guild.Path.Segment}" : named.Count == 0 ? "any Discord server" : "any other Discord server";
            foreach (var room in Rooms(policy, guild, place, isAny))
            {
                yield return isAny ? room with { Except = [.. named.Select(static other => other.Path.Segment)] } : room;
            }
        }
    }

    private static IEnumerable<Room> Rooms(Setting<string> policy, ConfigCursor guild, string place, bool isAny)
    {
        var guildId = isAny ? null : guild.Path.Segment;
        // A server keyed by its name: which id it has, and so which binding is meant, nobody can say.
        var isRouteKnown = guildId is null || guildId.All(char.IsDigit);
        var channels = guild["channels"];
        if (channels.HasKeys() == Answer.No)
        {
            yield return new(PeerKind.Channel, place, Admit(policy, guild, guild, isAny))
            {
                GuildId = guildId,
                ToolScopes = [guild],
                IsRouteKnown = isRouteKnown,
            };
            yield break;
        }

        foreach (var channel in channels.Children())
        {
            var id = channel.Path.Segment == "*" ? null : channel.Path.Segment;
            var admission = channel["enabled"].FlagOr(true).Is(true) switch
            {
                Answer.Yes => Admit(policy, guild, channel, isAny),
                Answer.No => Admission.Nobody,
                _ => Admission.Unknown(channel),
            };
            yield return new(PeerKind.Channel, id is null ? place : $"channel {id} of {place}", admission)
            {
                Id = id,
                GuildId = guildId,
                // A wildcard channel has no tool policy of its own: the server's counts.
                ToolScopes = id is null ? [guild] : [channel, guild],
                IsRouteKnown = isRouteKnown && (id is null || id.All(char.IsDigit)),
            };
        }
    }

    private static Admission Admit(Setting<string> policy, ConfigCursor guild, ConfigCursor channel, bool isAny)
    {
        if (!policy.IsKnown || !guild.IsPresent || policy.Value is not ("open" or "allowlist" or "disabled"))
        {
            return Admission.Unknown(policy.Source, guild);
        }

        if (policy.Value == "disabled")
        {
            return Admission.Nobody;
        }

        var settings = new Layers(channel, guild);
        var (users, roles) = (Entries.At(settings["users"]), Entries.At(settings["roles"]));
        if (users.HasWildcard.Or(roles.HasWildcard) is not Answer.No and var wildcard)
        {
            return wildcard == Answer.Unknown ? Admission.Unknown(users.Source)
                : Admission.Of(SenderClass.Anyone, users.HasWildcard == Answer.Yes ? users.WildcardOrSource : roles.WildcardOrSource);
        }

        // A list of blanks restricts to nobody.
        return users.HasItems.Or(roles.HasItems) switch
        {
            Answer.Yes when users.Any.Or(roles.Any) == Answer.No => Admission.Nobody,
            Answer.Yes => Admission.Of(SenderClass.Listed, users.Source, roles.Source),
            Answer.Unknown => Admission.Unknown(users.Source),
            _ => policy.Value == "open" ? Admission.Of(SenderClass.Anyone, policy.Source, guild)
                : isAny ? Admission.Of(SenderClass.Anyone, guild)
                : Admission.Of(SenderClass.Members, guild),
        };
    }
}
