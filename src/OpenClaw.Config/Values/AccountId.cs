using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// The id of an account of a channel: a key of <c>channels.&lt;channel&gt;.accounts</c>, and what <c>defaultAccount</c> and
/// <c>bindings[].match.accountId</c> refer to. One account is one bot, number or workspace.
/// </summary>
/// <remarks>
/// A binding without an account matches the default account only, not every account. Source: OpenClaw 2026.9.6,
/// <c>docs/concepts/multi-agent.md</c>.
/// </remarks>
/// <example><c>"default"</c>, <c>"family-bot"</c></example>
[ConfigText]
public readonly record struct AccountId : IConfigValue
{
    private readonly string? _value;

    /// <summary>Takes the text as it is. Whether it fits is for the rules to say.</summary>
    /// <param name="value">The text, as it stands in <c>openclaw.json</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    [ConfigText]
    public AccountId(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>default</c>: the account of a channel that is configured without <c>accounts</c>.</summary>
    [ConfigText("default")]
    public static AccountId Default => new("default");

    /// <summary><c>*</c>: every account of the channel. Only a binding's match understands it.</summary>
    [ConfigText("*")]
    public static AccountId Any => new("*");

    /// <summary>The text, as it stands in <c>openclaw.json</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Takes the text as it is.</summary>
    [ConfigText]
    public static implicit operator AccountId(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;

    ConfigNode IConfigValue.ToNode() => new ConfigText(Value);
}
