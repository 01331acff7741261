using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// A channel: a key of <c>channels</c>, and what bindings, heartbeats and deliveries refer to. Every channel the gateway's schema knows is
/// a member; a channel that a plugin adds is a text.
/// </summary>
/// <remarks>Source: OpenClaw 2026.9.6, its configuration schema. <c>qa-channel</c> is left out: the gateway itself refuses it.</remarks>
/// <example><c>ChannelId.Telegram</c></example>
[ConfigText]
public readonly partial record struct ChannelId : IConfigValue
{
    private readonly string? _value;

    /// <summary>Takes the text as it is. Whether it fits is for the rules to say.</summary>
    /// <param name="value">The text, as it stands in <c>openclaw.json</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    [ConfigText]
    public ChannelId(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The text, as it stands in <c>openclaw.json</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Takes the text as it is.</summary>
    [ConfigText]
    public static implicit operator ChannelId(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;

    ConfigNode IConfigValue.ToNode() => new ConfigText(Value);
}
