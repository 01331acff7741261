using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// A tool, a group of tools or a pattern, as in <c>tools.allow</c>, <c>tools.alsoAllow</c> and <c>tools.deny</c> of every layer. The
/// built-in tools and groups are members; tools of plugins and of MCP servers are texts.
/// </summary>
/// <remarks>
/// The gateway compares names in lower case, a <c>*</c> matches anything, and a name it does not know is no error: in a deny list a
/// misspelt tool stays allowed. Source: OpenClaw 2026.9.6, <c>docs/gateway/config-tools/tool-policy.md</c>.
/// </remarks>
/// <example><c>ToolName.Exec</c>, <c>ToolName.GroupRuntime</c>, <c>"github__*"</c></example>
[ConfigText]
public readonly partial record struct ToolName : IConfigValue
{
    private readonly string? _value;

    /// <summary>Takes the text as it is. Whether it fits is for the rules to say.</summary>
    /// <param name="value">The text, as it stands in <c>openclaw.json</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    [ConfigText]
    public ToolName(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>*</c>: every tool.</summary>
    [ConfigText("*")]
    public static ToolName All => new("*");

    /// <summary><c>bundle-mcp</c>: the tools of all servers under <c>mcp.servers</c>.</summary>
    [ConfigText("bundle-mcp")]
    public static ToolName BundleMcp => new("bundle-mcp");

    /// <summary>The text, as it stands in <c>openclaw.json</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Takes the text as it is.</summary>
    [ConfigText]
    public static implicit operator ToolName(string value) => new(value);

    /// <summary>One tool of an MCP server: <c>github__search_code</c>.</summary>
    /// <param name="server">The server. Its name must reach tool names unchanged, see <see cref="McpServerName"/>.</param>
    /// <param name="tool">The name of the tool at the server.</param>
    [ConfigText("{0}__{1}")]
    public static ToolName Mcp(McpServerName server, string tool) =>
        new(server.Value + "__" + (tool ?? throw new ArgumentNullException(nameof(tool))));

    /// <summary>All tools of an MCP server: <c>github__*</c>.</summary>
    /// <param name="server">The server. Its name must reach tool names unchanged, see <see cref="McpServerName"/>.</param>
    [ConfigText("{0}__*")]
    public static ToolName McpServer(McpServerName server) => new(server.Value + "__*");

    /// <inheritdoc />
    public override string ToString() => Value;

    ConfigNode IConfigValue.ToNode() => new ConfigText(Value);
}
