using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>Bindings that no message of their channel can match: a kind of conversation that it does not have, an id of another form, a server, team or role where there are none.</summary>
public static class PeerForms
{
    private static readonly string[] WithTeams = ["slack", "msteams", "mattermost"];
    private static readonly string[] WithoutGroups = ["sms", "nostr", "synology-chat", "reef"];

    // What ids look like. Only what certainly is none is told; unlisted channels have ids of many forms.
    private static readonly Dictionary<string, Form> Direct = new(StringComparer.Ordinal)
    {
        ["telegram"] = new("a positive number", static id => IsNumber(id, 0)),
        ["discord"] = new("a number", IsNumber),
        ["whatsapp"] = new("a telephone number", static id => !id.EndsWith("@g.us", StringComparison.OrdinalIgnoreCase) && id.Any(char.IsDigit)),
        ["slack"] = new("a user's id such as U012AB3CD", IsSlackId),
        ["matrix"] = new("a user such as @name:server", static id => id[0] == '@'),
    };

    private static readonly Dictionary<string, Form> Groups = new(StringComparer.Ordinal)
    {
        ["telegram"] = new("a negative number, with ':topic:' and the topic's number after it if need be", static id => id.Length > 1 && id[0] == '-' && IsNumber(id, 1)),
        ["discord"] = new("a number", IsNumber),
        ["whatsapp"] = new("an id that ends in @g.us", static id => id.EndsWith("@g.us", StringComparison.OrdinalIgnoreCase)),
        ["slack"] = new("a channel's id such as C012AB3CD", IsSlackId),
        ["matrix"] = new("a room's id such as !abc:server", static id => id[0] == '!'),
        ["googlechat"] = new("a space's id such as spaces/AAAA", static id => id.StartsWith("spaces/", StringComparison.Ordinal)),
        ["imessage"] = new("the number of a chat", IsNumber),
    };

    /// <summary>The places that make a binding match nothing, each with what would be right.</summary>
    public static IEnumerable<(ConfigCursor Place, string Problem)> Impossible(ConfigDocument document)
    {
        foreach (var binding in document.Cursor["bindings"].Children().Where(static binding => binding["type"].Text != "acp"))
        {
            var match = binding["match"];
            if (match["channel"].Text?.Trim().ToLowerInvariant() is not { Length: > 0 } channel || SchemaCheck.IsUnknownChannel(channel, SchemaFacts.For()))
            {
                continue;
            }

            var title = ChannelNames.Title(channel);
            if (channel != "discord" && match["guildId"].IsPresent)
            {
                yield return (match["guildId"], $"{title} has no servers (only Discord has)");
            }

            if (channel != "discord" && match["roles"] is { IsPresent: true } roles && roles.Children().FirstOrDefault() is { Node: not null } role)
            {
                yield return (role, $"{title} has no roles (only Discord has)");
            }

            if (!HasTeams(channel) && match["teamId"].IsPresent)
            {
                yield return (match["teamId"], $"{title} has no teams");
            }

            if (Of(match["peer"], channel, title) is { } peer)
            {
                yield return peer;
            }
        }
    }

    /// <summary>Whether messages of the channel come with a team.</summary>
    internal static bool HasTeams(string channel) => WithTeams.Contains(channel);

    /// <summary>Whether an id may be that of a person, or of a group, of the channel.</summary>
    internal static bool MayBe(string channel, PeerKind kind, string id) =>
        id.Length > 0 && (!(kind == PeerKind.Direct ? Direct : Groups).TryGetValue(channel, out var form) || form.Fits(id));

    private static (ConfigCursor Place, string Problem)? Of(ConfigCursor peer, string channel, string title)
    {
        if (PeerKinds.Parse(peer["kind"].Text) is not { } kind)
        {
            return null;
        }

        if (kind == PeerKind.Direct ? channel == "twitch" : WithoutGroups.Contains(channel))
        {
            return (peer["kind"], $"{title} has {(kind == PeerKind.Direct ? "no direct messages" : "no groups")}");
        }

        return peer["id"] is { Node: ConfigText text } place && place.Text?.Trim() is { Length: > 0 } id && id != "*" && !EnvironmentReferences.IsIn(text)
            && (kind == PeerKind.Direct ? Direct : Groups).TryGetValue(channel, out var form) && !form.Fits(id)
            ? (place, $"the id of {(kind == PeerKind.Direct ? "a person" : "a group")} on {title} is {form.Words}")
            : null;
    }

    private static bool IsNumber(string text) => text.Length > 0 && DigitsFrom(text, 0) == text.Length;

    // Up to a topic's mark.
    private static bool IsNumber(string text, int start)
    {
        var end = DigitsFrom(text, start);
        return end > start && (end == text.Length || text[end] == ':');
    }

    private static int DigitsFrom(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }

    private static bool IsSlackId(string id) => id.All(static c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or ':' or '.') && id.Any(char.IsDigit);

    private sealed record Form(string Words, Func<string, bool> Fits);
}
