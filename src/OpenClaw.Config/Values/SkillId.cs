using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// The name of a skill: a key of <c>skills.entries</c>, and an item of the <c>skills</c> list of an agent.
/// </summary>
/// <remarks>Source: OpenClaw 2026.9.6, <c>docs/tools/skills.md</c>.</remarks>
/// <example><c>"weather"</c></example>
[ConfigText]
public readonly record struct SkillId : IConfigValue
{
    private readonly string? _value;

    /// <summary>Takes the text as it is. Whether it fits is for the rules to say.</summary>
    /// <param name="value">The text, as it stands in <c>openclaw.json</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    [ConfigText]
    public SkillId(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The text, as it stands in <c>openclaw.json</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Takes the text as it is.</summary>
    [ConfigText]
    public static implicit operator SkillId(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;

    ConfigNode IConfigValue.ToNode() => new ConfigText(Value);
}
