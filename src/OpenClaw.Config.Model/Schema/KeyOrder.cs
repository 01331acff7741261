namespace OpenClaw.Config.Model.Schema;

/// <summary>
/// The order in which the validator looks at the keys of an object: that of its schema, which the facts do not keep.
/// <c>schema/key-order-*.txt</c> has it for the objects in which it is not the order of the alphabet, one a line.
/// </summary>
internal sealed class KeyOrder
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);
    private readonly System.Collections.Concurrent.ConcurrentDictionary<SchemaNode, IReadOnlyList<SchemaProperty>> _known = new();

    private KeyOrder()
    {
    }

    /// <summary>Reads the table.</summary>
    public static KeyOrder Read(string text)
    {
        var order = new KeyOrder();
        foreach (var line in text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var keys = line.Split(',');
            order._lines[Name(keys)] = keys;
        }

        return order;
    }

    /// <summary>The known keys of an object, in that order.</summary>
    public IReadOnlyList<SchemaProperty> Of(SchemaNode schema) => _known.GetOrAdd(schema, node =>
        _lines.TryGetValue(Name(node.Properties.Select(static property => property.Name)), out var keys)
            ? [.. keys.Select(key => node.Find(key)!)]
            : [.. node.Properties.OrderBy(static property => property.Name, StringComparer.Ordinal)]);

    private static string Name(IEnumerable<string> keys) => string.Join(",", keys.OrderBy(static key => key, StringComparer.Ordinal));
}
