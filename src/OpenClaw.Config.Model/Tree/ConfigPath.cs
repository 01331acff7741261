namespace OpenClaw.Config.Model.Tree;

/// <summary>
/// The path of a node from the root, as the gateway's validator writes it: dotted, array indexes as plain numbers
/// (<c>bindings.0.agentId</c>), the root empty.
/// </summary>
public sealed class ConfigPath : IEquatable<ConfigPath>
{
    /// <summary>The path of the root object.</summary>
    public static readonly ConfigPath Root = new(null, string.Empty);

    // Made when first asked for: most paths are only walked over, and those that are compared or told are so again and again.
    private string? _text;

    private ConfigPath(ConfigPath? parent, string segment)
    {
        Parent = parent;
        Segment = segment;
    }

    /// <summary>The path of the node around this one; null at the root.</summary>
    public ConfigPath? Parent { get; }

    /// <summary>The last key or index; empty at the root.</summary>
    public string Segment { get; }

    /// <summary>The keys and indexes from the root.</summary>
    public IReadOnlyList<string> Segments
    {
        get
        {
            var depth = 0;
            for (var path = Parent; path is not null; path = path.Parent)
            {
                depth++;
            }

            var segments = new string[depth];
            for (var path = this; depth > 0; path = path.Parent!)
            {
                segments[--depth] = path.Segment;
            }

            return segments;
        }
    }

    /// <summary>The path of a key below this one.</summary>
    public ConfigPath Child(string key) => new(this, key);

    /// <summary>The path of an item below this one.</summary>
    public ConfigPath Child(int index) => new(this, index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <inheritdoc />
    public bool Equals(ConfigPath? other) => other is not null && (ReferenceEquals(this, other) || ToString() == other.ToString());

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ConfigPath);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <inheritdoc />
    public override string ToString() => _text ??= Parent?.Parent is null ? Segment : Parent + "." + Segment;
}
