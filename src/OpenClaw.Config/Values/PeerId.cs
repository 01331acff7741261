using System.Globalization;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// The other end of a conversation: a person, a group or a channel room. <c>bindings[].match.peer.id</c>, and the keys of
/// <c>groups</c>, <c>guilds</c> and their kin below a channel.
/// </summary>
/// <remarks>
/// Telegram groups are negative numbers (<c>-1001234567890</c>), WhatsApp groups end in <c>@g.us</c>, Discord and Slack
/// have their own ids. In a direct message the peer is the sender, so a <see cref="SenderId"/> will do. Source: OpenClaw 2026.9.6,
/// <c>docs/channels/channel-routing.md</c>.
/// </remarks>
/// <example><c>-1001234567890</c>, <c>"120363000000000000@g.us"</c></example>
[ConfigText]
public readonly record struct PeerId : IConfigValue
{
    private readonly string? _value;

    /// <summary>Takes the text as it is. Whether it fits is for the rules to say.</summary>
    /// <param name="value">The text, as it stands in <c>openclaw.json</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    [ConfigText]
    public PeerId(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>*</c>: every group that has no entry of its own. Only the keys of <c>groups</c> and their kin understand it.</summary>
    [ConfigText("*")]
    public static PeerId Any => new("*");

    /// <summary>The text, as it stands in <c>openclaw.json</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Takes the text as it is.</summary>
    [ConfigText]
    public static implicit operator PeerId(string value) => new(value);

    /// <summary>Takes a numeric id, as Telegram and Discord have them.</summary>
    [ConfigText]
    public static implicit operator PeerId(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The person at the other end of a direct message.</summary>
    [ConfigText]
    public static implicit operator PeerId(SenderId sender) => new(sender.Value);

    /// <inheritdoc />
    public override string ToString() => Value;

    ConfigNode IConfigValue.ToNode() => new ConfigText(Value);
}
