namespace OpenClaw.Config.Model.Tree;

/// <summary>A JSON object. Keys keep the order in which they were first written; the last write of a key wins.</summary>
public sealed class ConfigObject(Origin? origin = null, NodeMarks marks = NodeMarks.None) : ConfigNode(origin, marks)
{
    // Most objects have a handful of keys; an index for each would cost more than it saves.
    private const int MostWithoutIndex = 12;

    private readonly List<ConfigProperty> _properties = [];
    private Dictionary<string, ConfigProperty>? _byName;

    /// <summary>The properties in the order in which they were first written.</summary>
    public IReadOnlyList<ConfigProperty> Properties => _properties;

    /// <summary>The same, for walks that go through all of a document.</summary>
    internal List<ConfigProperty> Written => _properties;

    /// <summary>Whether there may be keys that nobody could establish; then no key is certainly absent.</summary>
    public bool MayHaveMore { get; private set; }

    /// <inheritdoc />
    public override string TypeName => "object";

    /// <inheritdoc />
    public override bool IsComplete => !MayHaveMore && _properties.All(static property => property.IsCertain && property.Node.IsComplete);

    /// <summary>The property of that key, or null.</summary>
    public ConfigProperty? Find(string name)
    {
        if (_byName is not null)
        {
            return _byName.TryGetValue(name, out var indexed) ? indexed : null;
        }

        var properties = _properties;
        for (var i = 0; i < properties.Count; i++)
        {
            var property = properties[i];
            if (property.Name.Length == name.Length && property.Name == name)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>The property whose key stands in a text, or null: nothing is made of the text where the object is a small one.</summary>
    public ConfigProperty? Find(string text, int start, int length)
    {
        if (_byName is not null)
        {
            return Find(text.Substring(start, length));
        }

        var properties = _properties;
        for (var i = 0; i < properties.Count; i++)
        {
            var property = properties[i];
            if (property.Name.Length == length && string.CompareOrdinal(property.Name, 0, text, start, length) == 0)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>Writes a key. The value it replaces is remembered.</summary>
    /// <param name="name">The JSON key.</param>
    /// <param name="node">The value.</param>
    /// <param name="isCertain">False under a condition that is not known.</param>
    public void Set(string name, ConfigNode node, bool isCertain = true)
    {
        if (Find(name) is { } existing)
        {
            existing.Replace(node, isCertain);
            return;
        }

        Add(new ConfigProperty(name, node, isCertain));
    }

    /// <summary>
    /// The object under a key, to write on: made where there is none yet, and replacing a value that is no object. Two calls that
    /// configure the same object therefore add up.
    /// </summary>
    public ConfigObject ObjectAt(string name, Origin? origin = null, bool isCertain = true, NodeMarks marks = NodeMarks.None)
    {
        if (Find(name)?.Node is ConfigObject existing)
        {
            return existing;
        }

        var made = new ConfigObject(origin, marks);
        Set(name, made, isCertain);
        return made;
    }

    /// <summary>The array under a key, to append to: made where there is none yet, and replacing a value that is no array.</summary>
    public ConfigArray ArrayAt(string name, Origin? origin = null, bool isCertain = true)
    {
        if (Find(name)?.Node is ConfigArray existing)
        {
            return existing;
        }

        var made = new ConfigArray(origin);
        Set(name, made, isCertain);
        return made;
    }

    /// <summary>
    /// The same object with other values: what a step of reading makes of it. Keys keep their order, their certainty and the writes they
    /// replaced.
    /// </summary>
    /// <param name="rewrite">The new value of a property, the old one, or null to leave the key out.</param>
    /// <returns>This object itself when nothing is new.</returns>
    internal ConfigObject Rewrite(Func<ConfigProperty, ConfigNode?> rewrite)
    {
        ConfigObject? made = null;
        for (var i = 0; i < _properties.Count; i++)
        {
            var node = rewrite(_properties[i]);
            if (made is null && node != _properties[i].Node)
            {
                made = new ConfigObject(Origin, Marks) { MayHaveMore = MayHaveMore };
                foreach (var before in _properties.Take(i))
                {
                    made.Add(before);
                }
            }

            if (made is not null && node is not null)
            {
                made.Add(node == _properties[i].Node ? _properties[i] : _properties[i].With(node));
            }
        }

        return made ?? this;
    }

    /// <summary>Says that keys may exist that nobody could establish.</summary>
    public void AddUnknown() => MayHaveMore = true;

    private void Add(ConfigProperty property)
    {
        _properties.Add(property);
        if (_byName is not null)
        {
            _byName.Add(property.Name, property);
        }
        else if (_properties.Count > MostWithoutIndex)
        {
            _byName = _properties.ToDictionary(static entry => entry.Name, StringComparer.Ordinal);
        }
    }

    /// <summary>Puts a key first, as <c>meta</c> is. Does nothing when the key is not there.</summary>
    internal void MoveToFront(string name)
    {
        if (Find(name) is { } property)
        {
            _properties.Remove(property);
            _properties.Insert(0, property);
        }
    }
}
