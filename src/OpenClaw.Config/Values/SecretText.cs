using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// A credential in a place where the gateway takes a plain string and refuses a reference, such as <c>hooks.token</c>. An environment
/// variable still works: the gateway puts it in when it reads the file.
/// </summary>
/// <remarks>
/// Written as <c>${NAME}</c>. A variable that is missing or empty leaves the text as it stands, with a warning at start. Source: OpenClaw
/// 2026.9.6, <c>docs/gateway/config-secrets-env.md</c>, and its validator.
/// </remarks>
/// <example><c>SecretText.FromEnv("OPENCLAW_HOOKS_TOKEN")</c></example>
[ConfigText]
public readonly record struct SecretText : IConfigValue
{
    private readonly string? _value;
    private readonly bool _isLiteral;

    private SecretText(string value, bool isLiteral)
    {
        _value = value;
        _isLiteral = isLiteral;
    }

    /// <summary>The text, as it stands in <c>openclaw.json</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>An environment variable of the gateway's process.</summary>
    /// <param name="name">The name: capitals, digits and <c>_</c>, not beginning with a digit. The gateway leaves other names alone.</param>
    [ConfigText("${{{0}}}")]
    public static SecretText FromEnv(string name) =>
        new("${" + (name ?? throw new ArgumentNullException(nameof(name))) + "}", isLiteral: false);

    /// <summary>
    /// The credential itself, in the clear. It then lies in source control, in the build output and in the file, for whoever can
    /// read any of them.
    /// </summary>
    /// <param name="value">The credential.</param>
    [ConfigText(IsLiteralSecret = true)]
    public static SecretText Literal(string value) => new(value ?? throw new ArgumentNullException(nameof(value)), isLiteral: true);

    /// <inheritdoc />
    public override string ToString() => Value;

    ConfigNode IConfigValue.ToNode() => new ConfigText(Value, marks: _isLiteral ? NodeMarks.LiteralSecret : NodeMarks.None);
}
