using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>Lists the accounts of a channel as its plugin does.</summary>
internal static class ChannelAccounts
{
    // What makes an account of the channel's own section beside named ones. Where a variable of the environment can make it too,
    // its absence says nothing.
    private static readonly Dictionary<string, (string[][] Keys, bool HasVariable)> OwnAccount = new(StringComparer.Ordinal)
    {
        ["telegram"] = ([["botToken"], ["tokenFile"]], true),
        ["discord"] = ([["token"]], true),
        ["slack"] = ([["botToken"], ["userToken"]], true),
        ["whatsapp"] = ([["authDir"]], false),
        ["signal"] = ([["account"], ["transport"]], false),
        ["imessage"] = ([["cliPath"], ["dbPath"]], false),
        ["googlechat"] = ([["serviceAccount"], ["serviceAccountFile"]], true),
        ["mattermost"] = ([["baseUrl", "botToken"]], true),
        ["irc"] = ([["host", "nick"]], true),
        ["feishu"] = ([["appId", "appSecret"]], false),
        ["zalo"] = ([["botToken"], ["tokenFile"]], true),
        ["zalouser"] = ([["profile"]], true),
        ["tlon"] = ([["ship"]], false),
        ["twitch"] = ([["username"], ["accessToken"], ["channel"]], false),
    };

    public static IEnumerable<ChannelAccount> Of(ConfigCursor root, ConfigCursor section)
    {
        var channel = section.Path.Segment;
        var accounts = section["accounts"];
        var named = accounts.Children().Where(static account => account.Node is ConfigObject).ToList();
        var shared = channel is "whatsapp" or "googlechat" ? SharedAccount(accounts) : null;
        var isKnown = accounts.IsAbsent || (accounts is { IsPresent: true, IsUnknown: false, HasAllChildren: true }
            && accounts.Children().All(static account => account is { IsPresent: true, Node: ConfigObject }));
        var several = named.Count > 1 ? Answer.Yes : isKnown ? Answer.No : Answer.Unknown;
        if (named.All(static account => AccountIds.Normalize(account.Path.Segment) != AccountIds.Default))
        {
            var exists = named.Count == 0 && isKnown ? Answer.Yes : HasOwnAccount(channel, section);
            yield return new(root, channel, section, AccountIds.Default, accounts[AccountIds.Default], new Layers(section), several, exists);
        }

        foreach (var account in named)
        {
            var id = AccountIds.Normalize(account.Path.Segment);
            // WhatsApp's account "default" lies between every other account and the channel, Google Chat's below both.
            var layers = shared is not { } other || id == AccountIds.Default ? new Layers(account, section)
                : channel == "whatsapp" ? new Layers(account, other, section)
                : new Layers(account, section, other);
            yield return new(root, channel, section, id, account, layers, several, account.IsPresent ? Answer.Yes : Answer.Unknown);
        }
    }

    /// <summary>Whether the gateway runs the account: channel, account and plugin are all on.</summary>
    public static Answer IsRunning(ChannelAccount account)
    {
        var on = account.Section["enabled"].FlagOr(true).Is(true)
            .And(account.Own.IsAbsent ? Answer.Yes : account.Own["enabled"].FlagOr(true).Is(true))
            .And(account.Section.IsPresent ? Answer.Yes : Answer.Unknown);
        var plugins = account.Root["plugins"];
        var allow = Entries.At(plugins["allow"]);
        return account.Exists.And(on)
            .And(plugins["enabled"].FlagOr(true).Is(true))
            .And(Entries.At(plugins["deny"]).Contains(account.Channel).Not())
            .And(allow.Any.Not().Or(allow.Contains(account.Channel)))
            .And(plugins["entries"][account.Channel]["enabled"].FlagOr(true).Is(true));
    }

    /// <summary>The account "default"; null when there certainly is none.</summary>
    private static ConfigCursor? SharedAccount(ConfigCursor accounts)
    {
        var written = accounts.Children().FirstOrDefault(static account => AccountIds.Normalize(account.Path.Segment) == AccountIds.Default);
        return written.Node is not null ? written : accounts[AccountIds.Default] is { IsAbsent: false } perhaps ? perhaps : null;
    }

    /// <summary>Whether the section certainly says nothing that would make an account "default"; a variable of the environment may do so all the same.</summary>
    public static bool LacksOwnAccount(ConfigCursor section) =>
        section.HasAllChildren && OwnAccount.TryGetValue(section.Path.Segment, out var own) && own.Keys.All(keys => keys.Any(key => section[key].IsAbsent));

    private static Answer HasOwnAccount(string channel, ConfigCursor section)
    {
        if (!OwnAccount.TryGetValue(channel, out var own))
        {
            return Answer.Unknown;
        }

        return own.Keys.Any(keys => keys.All(key => section[key].IsPresent)) ? Answer.Yes
            : own.HasVariable || own.Keys.Any(keys => keys.All(key => !section[key].IsAbsent)) ? Answer.Unknown
            : Answer.No;
    }
}
