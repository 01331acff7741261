using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>
/// What a value may be. One node holds all constraints of one place, as a JSON Schema does; what a constraint does not mention it
/// leaves open. Immutable once the facts are read, and shared between all places that refer to the same shape.
/// </summary>
public sealed class SchemaNode
{
    private static readonly SchemaProperty[] NoProperties = [];
    private static readonly ConfigNode[] NoNodes = [];
    private static readonly SchemaNode[] NoShapes = [];

    private readonly Dictionary<string, SchemaProperty>? _byName;

    internal SchemaNode(IReadOnlyList<SchemaProperty>? properties = null)
    {
        Properties = properties ?? NoProperties;
        RequiredOnes = [.. Properties.Where(static property => property.IsListedAsRequired)];
        if (Properties.Count > 0)
        {
            _byName = new(Properties.Count, StringComparer.Ordinal);
            foreach (var property in Properties)
            {
                _byName.Add(property.Name, property);
            }
        }
    }

    /// <summary>The name of the shape in the facts; null for one that is used in one place only.</summary>
    public string? Name { get; internal set; }

    /// <summary>The types allowed.</summary>
    public SchemaTypes Types { get; internal set; }

    /// <summary>The only values allowed; empty where any is.</summary>
    public IReadOnlyList<ConfigNode> Values
    {
        get;
        internal set
        {
            field = value;
            HasValues = value.Count > 0;
        }
    }
    = NoNodes;

    /// <summary>Whether only listed values are allowed.</summary>
    internal bool HasValues { get; private set; }

    /// <summary>The least value of a number.</summary>
    public double? Minimum { get; internal set; }

    /// <summary>The value a number has to exceed.</summary>
    public double? ExclusiveMinimum { get; internal set; }

    /// <summary>The greatest value of a number.</summary>
    public double? Maximum { get; internal set; }

    /// <summary>The least length of a text.</summary>
    public int MinLength { get; internal set; }

    /// <summary>The greatest length of a text.</summary>
    public int MaxLength { get; internal set; } = int.MaxValue;

    /// <summary>What a text has to match.</summary>
    public SchemaPattern? Pattern { get; internal set; }

    /// <summary>The format of a text, as in <c>uri</c>.</summary>
    public string? Format { get; internal set; }

    /// <summary>What the items of an array may be.</summary>
    public SchemaNode? Items { get; internal set; }

    /// <summary>What the first items of an array may be, one by one; empty for an array of like items.</summary>
    public IReadOnlyList<SchemaNode> TupleItems { get; internal set; } = NoShapes;

    /// <summary>Whether more items may follow those named one by one.</summary>
    public bool TakesMoreItems { get; internal set; }

    /// <summary>The least number of items.</summary>
    public int MinItems { get; internal set; }

    /// <summary>The greatest number of items.</summary>
    public int MaxItems { get; internal set; } = int.MaxValue;

    /// <summary>Whether no two items may be equal.</summary>
    public bool HasUniqueItems { get; internal set; }

    /// <summary>The known keys of an object.</summary>
    public IReadOnlyList<SchemaProperty> Properties { get; }

    /// <summary>The keys that the upstream schema lists as required, whether or not a default makes them optional.</summary>
    public IReadOnlyList<SchemaProperty> Required => RequiredOnes;

    /// <summary>The same, for the walk that asks it of every object.</summary>
    internal SchemaProperty[] RequiredOnes { get; }

    /// <summary>Keys that have to be there although nothing is said about their values.</summary>
    public IReadOnlyList<string> RequiredOthers { get; internal set; } = [];

    /// <summary>Whether an object may have keys other than the known ones.</summary>
    public bool IsOpen { get; internal set; }

    /// <summary>What the values of other keys may be; null where they may be anything, or where there may be none.</summary>
    public SchemaNode? Others { get; internal set; }

    /// <summary>What the keys of an object may be.</summary>
    public SchemaNode? KeyNames { get; internal set; }

    /// <summary>The least number of keys.</summary>
    public int MinProperties { get; internal set; }

    /// <summary>The greatest number of keys.</summary>
    public int MaxProperties { get; internal set; } = int.MaxValue;

    /// <summary>The variants of a union, of which one has to fit; empty where this is none.</summary>
    public IReadOnlyList<SchemaNode> Variants
    {
        get;
        internal set
        {
            field = value;
            HasApplicators |= value.Count > 0;
        }
    }
    = NoShapes;

    /// <summary>Whether exactly one variant has to fit; a key then tells them apart.</summary>
    public bool IsExclusive { get; internal set; }

    /// <summary>What has to fit besides.</summary>
    public IReadOnlyList<SchemaNode> AllOf
    {
        get;
        internal set
        {
            field = value;
            HasApplicators |= value.Count > 0;
        }
    }
    = NoShapes;

    /// <summary>What must not fit.</summary>
    public SchemaNode? Not
    {
        get;
        internal set
        {
            field = value;
            HasApplicators |= value is not null;
        }
    }

    /// <summary>What, if it fits, calls for <see cref="Then"/>.</summary>
    public SchemaNode? If
    {
        get;
        internal set
        {
            field = value;
            HasApplicators |= value is not null;
        }
    }

    /// <summary>What has to fit where <see cref="If"/> does.</summary>
    public SchemaNode? Then { get; internal set; }

    /// <summary>Whether other schemas have a say: variants, and what has to fit besides, must not fit, or has to fit under a condition.</summary>
    internal bool HasApplicators { get; private set; }

    /// <summary>The known key of that name, or null.</summary>
    public SchemaProperty? Find(string key) => _byName is not null && _byName.TryGetValue(key, out var property) ? property : null;

    /// <summary>Whether a value of these types may stand here, as far as types go.</summary>
    public bool Allows(SchemaTypes types) => Types == SchemaTypes.Any
        ? Variants.Count == 0 || Variants.Any(variant => variant.Allows(types))
        : (Types & types) != 0;

    /// <inheritdoc />
    public override string ToString() => SchemaText.Describe(this);
}
