namespace OpenClaw.Config.Model.Tree;

/// <summary>A JSON array.</summary>
public sealed class ConfigArray(Origin? origin = null, NodeMarks marks = NodeMarks.None) : ConfigNode(origin, marks)
{
    private readonly List<ConfigNode> _items = [];
    private ConfigPath?[]? _paths;

    /// <summary>The items in order.</summary>
    public IReadOnlyList<ConfigNode> Items => _items;

    /// <summary>The same, for walks that go through all of a document.</summary>
    internal List<ConfigNode> Written => _items;

    /// <summary>Whether there may be further items that are not known.</summary>
    public bool MayHaveMore { get; private set; }

    /// <inheritdoc />
    public override string TypeName => "array";

    /// <inheritdoc />
    public override bool IsComplete => !MayHaveMore && _items.All(static item => item.IsComplete);

    /// <summary>The path of an item of the array at a path; kept as a property keeps that of its value.</summary>
    internal ConfigPath PathOf(int index, ConfigPath around)
    {
        var paths = _paths;
        if (paths?.Length != _items.Count)
        {
            _paths = paths = new ConfigPath?[_items.Count];
        }

        var path = paths[index];
        return path is not null && ReferenceEquals(path.Parent, around) ? path : paths[index] = around.Child(index);
    }

    /// <summary>Appends an item.</summary>
    public void Add(ConfigNode item) => _items.Add(item);

    /// <summary>The same array with other items, one for one; itself when none is new.</summary>
    internal ConfigArray Rewrite(Func<int, ConfigNode, ConfigNode> rewrite)
    {
        ConfigArray? made = null;
        for (var i = 0; i < _items.Count; i++)
        {
            var node = rewrite(i, _items[i]);
            if (made is null && node != _items[i])
            {
                made = new ConfigArray(Origin, Marks) { MayHaveMore = MayHaveMore };
                made._items.AddRange(_items.Take(i));
            }

            made?.Add(node);
        }

        return made ?? this;
    }

    /// <summary>Says that further items may exist that nobody could establish.</summary>
    public void AddUnknown() => MayHaveMore = true;
}
