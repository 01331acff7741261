namespace OpenClaw.Config.Model.Tree;

/// <summary>A key of an object, with its value and the writes it replaced.</summary>
public sealed class ConfigProperty
{
    private List<ConfigNode>? _replaced;
    private ConfigPath? _path;

    internal ConfigProperty(string name, ConfigNode node, bool isCertain)
    {
        Name = name;
        Node = node;
        IsCertain = isCertain;
    }

    /// <summary>The same property with another value, and with all that it knows of earlier ones.</summary>
    internal ConfigProperty With(ConfigNode node) => new(Name, node, IsCertain) { _replaced = _replaced };

    /// <summary>The JSON key.</summary>
    public string Name { get; }

    /// <summary>The value of the last write.</summary>
    public ConfigNode Node { get; private set; }

    /// <summary>False when the key is only perhaps there: it was written under a condition that is not known.</summary>
    public bool IsCertain { get; private set; }

    /// <summary>The values that later writes replaced, oldest first.</summary>
    public IReadOnlyList<ConfigNode> Replaced => _replaced ?? (IReadOnlyList<ConfigNode>)[];

    /// <summary>
    /// The path of the value in an object at a path. It is kept: whoever judges a document comes by the same places a hundred times, always from the same root.
    /// </summary>
    internal ConfigPath PathIn(ConfigPath around)
    {
        var path = _path;
        return path is not null && ReferenceEquals(path.Parent, around) ? path : _path = around.Child(Name);
    }

    internal void Replace(ConfigNode node, bool isCertain)
    {
        (_replaced ??= []).Add(Node);
        // A write that may not happen leaves either value standing: nobody can say which.
        Node = isCertain ? node : new ConfigUnknown(UnknownReason.Merged, node.Origin);
        IsCertain |= isCertain;
    }
}
