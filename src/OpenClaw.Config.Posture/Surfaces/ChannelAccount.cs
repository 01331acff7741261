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
    /// <summary>The channel's name for people.</summary>
    public string Title => ChannelNames.Title(Channel);

    /// <summary>The group policy in force. Of a configured channel the gateway fills in "allowlist" while it loads the file.</summary>
    public Setting<string> GroupPolicy =>
        ChannelNames.HasGroupPolicyDefault(Channel) ? Policies.Text("groupPolicy", "allowlist")
        : !Settings["groupPolicy"].IsAbsent ? Settings["groupPolicy"].TextOr(string.Empty)
        : Root["channels"]["defaults"]["groupPolicy"] is { IsAbsent: false } shared ? shared.TextOr(string.Empty)
        : Setting<string>.Unknown(Section);

    /// <summary>The policy of direct messages.</summary>
    public Setting<string> DmPolicy => Policies.Text("dmPolicy", "pairing");

    private Layers Policies => ChannelNames.HasAccountDefaults(Channel) && !Own.IsAbsent ? new Layers(Own) : Settings;

    /// <summary>The senders listed for direct messages.</summary>
    public Entries AllowFrom => Entries.At(Settings["allowFrom"]);
}
