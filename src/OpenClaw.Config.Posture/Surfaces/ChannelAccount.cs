using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>An account and where its settings come from.</summary>
/// <param name="Root">The document.</param>
/// <param name="Channel">The channel's id.</param>
/// <param name="Section">The channel's section.</param>
/// <param name="Id">The account's normal id.</param>
/// <param name="Own">The account's own section; absent for the account that the channel's section makes.</param>
/// <param name="Settings">The sections that count, the most specific first.</param>
/// <param name="IsOneOfSeveral">Whether the section names several accounts.</param>
/// <param name="Exists">Whether the gateway has this account.</param>
internal sealed record ChannelAccount(
    ConfigCursor Root, string Channel, ConfigCursor Section, string Id, ConfigCursor Own, Layers Settings, Answer IsOneOfSeveral, Answer Exists)
{
    // A company's account has thousands of groups, and each of them asks.
    private readonly Dictionary<string, Entries> _senders = new(StringComparer.Ordinal);
    private (Setting<string> Policy, bool IsRead) _groupPolicy;

    /// <summary>The channel's name for people.</summary>
    public string Title => ChannelNames.Title(Channel);

    /// <summary>
    /// The group policy in force. Of most channels the gateway fills in "allowlist" while it loads the file. Of the others the plugin decides where
    /// nothing is written, and then the channel's section is what lets groups in.
    /// </summary>
    public Setting<string> GroupPolicy
    {
        get
        {
            if (!_groupPolicy.IsRead)
            {
                _groupPolicy = (ReadGroupPolicy(), true);
            }

            return _groupPolicy.Policy;
        }
    }

    /// <summary>The policy of direct messages.</summary>
    public Setting<string> DmPolicy => Policies(ChannelNames.HasAccountDmPolicy(Channel)).Text("dmPolicy", "pairing");

    /// <summary>The senders listed for direct messages.</summary>
    public Entries AllowFrom => Senders("allowFrom");

    /// <summary>The groups map in force; null where nobody can say which one is. An account's empty map counts as none, unless there are several accounts.</summary>
    public ConfigCursor? Groups
    {
        get
        {
            var own = Own.IsAbsent ? Own : Own["groups"];
            return own.IsAbsent || own.HasKeys() == Answer.Yes || IsOneOfSeveral == Answer.Yes ? Settings["groups"]
                : own.HasKeys() == Answer.No && IsOneOfSeveral == Answer.No ? Section["groups"]
                : null;
        }
    }

    /// <summary>The senders that a key of the account or the channel lists.</summary>
    public Entries Senders(string key)
    {
        if (!_senders.TryGetValue(key, out var senders))
        {
            _senders.Add(key, senders = Senders(Settings[key]));
        }

        return senders;
    }

    /// <summary>The senders that a list names, those of access groups among them.</summary>
    public Entries Senders(ConfigCursor list) => AccessGroups.Expand(Entries.At(list), Root, Channel);

    // What the gateway fills in stands above what Google Chat takes from the account "default".
    private Layers Policies(bool ofAccountsAlone) =>
        ofAccountsAlone && !Own.IsAbsent ? new Layers(Own) : Channel == "googlechat" ? new Layers([.. Settings.All.Take(Own.IsAbsent ? 1 : 2)]) : Settings;

    private Setting<string> ReadGroupPolicy() =>
        ChannelNames.HasGroupPolicyDefault(Channel) ? Policies(ChannelNames.HasAccountGroupPolicy(Channel)).Text("groupPolicy", "allowlist")
        : !Settings["groupPolicy"].IsAbsent ? Settings["groupPolicy"].TextOr(string.Empty)
        : Root["channels"]["defaults"]["groupPolicy"] is { IsAbsent: false } shared ? shared.TextOr(string.Empty)
        : ChannelNames.FallbackGroupPolicy(Channel) is { } fallback ? Setting<string>.Written(fallback, Section)
        : Setting<string>.Unknown(Section);
}
