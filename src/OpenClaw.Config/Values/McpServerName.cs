using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// The name of an MCP server: a key of <c>mcp.servers</c>. Its tools are called <c>&lt;server&gt;__&lt;tool&gt;</c>, see
/// <see cref="ToolName.Mcp"/> and <see cref="ToolName.McpServer"/>.
/// </summary>
/// <remarks>
/// Letters, digits, <c>_</c> and <c>-</c>, beginning with a letter, reach the tool names unchanged; other characters are replaced.
/// Source: OpenClaw 2026.9.6, <c>docs/gateway/sandbox-vs-tool-policy-vs-elevated.md</c>.
/// </remarks>
/// <example><c>"github"</c></example>
[ConfigText]
public readonly record struct McpServerName : IConfigValue
{
    private readonly string? _value;

    /// <summary>Takes the text as it is. Whether it fits is for the rules to say.</summary>
    /// <param name="value">The text, as it stands in <c>openclaw.json</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    [ConfigText]
    public McpServerName(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The text, as it stands in <c>openclaw.json</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Takes the text as it is.</summary>
    [ConfigText]
    public static implicit operator McpServerName(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;

    ConfigNode IConfigValue.ToNode() => new ConfigText(Value);
}
