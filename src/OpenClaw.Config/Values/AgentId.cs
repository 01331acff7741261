using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// The id of an agent: a key of <c>agents.entries</c>, and what bindings, hooks, spawn lists and broadcasts refer to. Declare each
/// agent once, as <c>static readonly AgentId Family = "family";</c>, and every reference is a symbol that can be renamed.
/// </summary>
/// <remarks>
/// The gateway compares ids in a normal form: trimmed, lower case, runs of other characters than <c>a-z 0-9 _ -</c> as one dash.
/// Lower-case letters, digits, dashes and underscores are therefore their own normal form. Source: OpenClaw 2026.9.6,
/// <c>docs/gateway/config-agents/entries-and-multi-agent.md</c>, and its validator.
/// </remarks>
/// <example><c>"main"</c>, <c>"family"</c></example>
[ConfigText]
public readonly record struct AgentId : IConfigValue
{
    private readonly string? _value;

    /// <summary>Takes the text as it is. Whether it fits is for the rules to say.</summary>
    /// <param name="value">The text, as it stands in <c>openclaw.json</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    [ConfigText]
    public AgentId(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>main</c>: the agent the gateway assumes when none is configured.</summary>
    [ConfigText("main")]
    public static AgentId Main => new("main");

    /// <summary><c>*</c>: every configured agent. Only lists of allowed agents understand it.</summary>
    [ConfigText("*")]
    public static AgentId Any => new("*");

    /// <summary>The text, as it stands in <c>openclaw.json</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Takes the text as it is.</summary>
    [ConfigText]
    public static implicit operator AgentId(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;

    ConfigNode IConfigValue.ToNode() => new ConfigText(Value);
}
