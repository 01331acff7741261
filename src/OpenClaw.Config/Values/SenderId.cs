using System.Globalization;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// Who may write: an entry of <c>allowFrom</c>, <c>groupAllowFrom</c>, <c>tools.elevated.allowFrom</c> and their kin. What identifies
/// a person depends on the channel: a numeric user id on Telegram and Discord, a phone number with its plus on WhatsApp and Signal, a
/// member id on Slack.
/// </summary>
/// <remarks>Source: OpenClaw 2026.9.6, <c>docs/channels/pairing.md</c> and <c>docs/channels/access-groups.md</c>.</remarks>
/// <example><c>123456789</c>, <c>"+15550100"</c>, <c>SenderId.AccessGroup("operators")</c></example>
[ConfigText]
public readonly record struct SenderId : IConfigValue
{
    private readonly string? _value;

    /// <summary>Takes the text as it is. Whether it fits is for the rules to say.</summary>
    /// <param name="value">The text, as it stands in <c>openclaw.json</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    [ConfigText]
    public SenderId(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>*</c>: anyone at all. With a direct-message policy of <c>open</c> it means the whole network of that channel.</summary>
    [ConfigText("*")]
    public static SenderId Anyone => new("*");

    /// <summary>The text, as it stands in <c>openclaw.json</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Takes the text as it is.</summary>
    [ConfigText]
    public static implicit operator SenderId(string value) => new(value);

    /// <summary>Takes a numeric id, as Telegram and Discord have them.</summary>
    [ConfigText]
    public static implicit operator SenderId(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Everybody in a group of people declared under <c>accessGroups</c>.</summary>
    /// <param name="name">The key below <c>accessGroups</c>.</param>
    [ConfigText("accessGroup:{0}")]
    public static SenderId AccessGroup(string name) => new("accessGroup:" + (name ?? throw new ArgumentNullException(nameof(name))));

    /// <inheritdoc />
    public override string ToString() => Value;

    ConfigNode IConfigValue.ToNode() => new ConfigText(Value);
}
