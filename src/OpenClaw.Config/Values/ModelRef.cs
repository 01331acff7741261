using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// A model: <c>provider/model</c>, or an alias given under <c>models</c> of the agent or of <c>agents.defaults</c>.
/// </summary>
/// <remarks>
/// The gateway accepts a reference to a model that does not exist and finds out at the first message. Source: OpenClaw 2026.9.6,
/// <c>docs/concepts/models.md</c>.
/// </remarks>
/// <example><c>"anthropic/claude-sonnet-4-6"</c>, <c>ModelRef.Of("ollama", "llama3.3")</c></example>
[ConfigText]
public readonly record struct ModelRef : IConfigValue
{
    private readonly string? _value;

    /// <summary>Takes the text as it is. Whether it fits is for the rules to say.</summary>
    /// <param name="value">The text, as it stands in <c>openclaw.json</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    [ConfigText]
    public ModelRef(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The text, as it stands in <c>openclaw.json</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Takes the text as it is.</summary>
    [ConfigText]
    public static implicit operator ModelRef(string value) => new(value);

    /// <summary>A model of a provider.</summary>
    /// <param name="provider">A key of <c>models.providers</c>, or a provider the gateway brings along.</param>
    /// <param name="model">The id of the model at that provider. It may hold slashes itself.</param>
    [ConfigText("{0}/{1}")]
    public static ModelRef Of(string provider, string model) => new(
        (provider ?? throw new ArgumentNullException(nameof(provider))) + "/" + (model ?? throw new ArgumentNullException(nameof(model))));

    /// <inheritdoc />
    public override string ToString() => Value;

    ConfigNode IConfigValue.ToNode() => new ConfigText(Value);
}
