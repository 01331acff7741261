namespace OpenClaw.Config.Model.Tree;

/// <summary>
/// A node of a configuration: JSON plus where it came from and whether it is certain. Trees are written while a document is
/// evaluated or read and not changed afterwards.
/// </summary>
public abstract class ConfigNode(Origin? origin, NodeMarks marks = NodeMarks.None)
{
    /// <summary>Where it was written; null at run time, where nobody asks.</summary>
    public Origin? Origin { get; private set; } = origin;

    /// <summary>What travels with the value.</summary>
    public NodeMarks Marks { get; } = marks;

    /// <summary>The JSON type, in the words of a schema: string, number, boolean, null, array, object; or unknown.</summary>
    public abstract string TypeName { get; }

    /// <summary>Whether nothing at or below this node is unknown or only perhaps there.</summary>
    public abstract bool IsComplete { get; }

    /// <summary>Says where it was written, for a reader that knows it only when it has read all of the node.</summary>
    internal void WrittenAt(Origin? origin) => Origin = origin;
}

/// <summary>A JSON string.</summary>
public sealed class ConfigText(string value, Origin? origin = null, NodeMarks marks = NodeMarks.None) : ConfigNode(origin, marks)
{
    /// <summary>The text, unescaped.</summary>
    public string Value { get; } = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc />
    public override string TypeName => "string";

    /// <inheritdoc />
    public override bool IsComplete => true;
}

/// <summary>A JSON number. JSON knows one kind of number, the IEEE double; so does the gateway.</summary>
public sealed class ConfigNumber(double value, Origin? origin = null, NodeMarks marks = NodeMarks.None) : ConfigNode(origin, marks)
{
    /// <summary>The number.</summary>
    public double Value { get; } = value;

    /// <summary>Whether it has no fraction and is exactly representable (below 2^53 in magnitude), as the gateway demands of integers.</summary>
    public bool IsSafeInteger => Value == Math.Floor(Value) && Math.Abs(Value) <= 9007199254740991d;

    /// <inheritdoc />
    public override string TypeName => "number";

    /// <inheritdoc />
    public override bool IsComplete => true;
}

/// <summary>A JSON boolean.</summary>
public sealed class ConfigBoolean(bool value, Origin? origin = null, NodeMarks marks = NodeMarks.None) : ConfigNode(origin, marks)
{
    /// <summary>The value.</summary>
    public bool Value { get; } = value;

    /// <inheritdoc />
    public override string TypeName => "boolean";

    /// <inheritdoc />
    public override bool IsComplete => true;
}

/// <summary>A JSON null. To the gateway it never means "absent".</summary>
public sealed class ConfigNull(Origin? origin = null, NodeMarks marks = NodeMarks.None) : ConfigNode(origin, marks)
{
    /// <inheritdoc />
    public override string TypeName => "null";

    /// <inheritdoc />
    public override bool IsComplete => true;
}

/// <summary>A value that could not be established. It is there, but what it is nobody can say.</summary>
public sealed class ConfigUnknown(UnknownReason reason, Origin? origin = null) : ConfigNode(origin)
{
    /// <summary>Why it is not known.</summary>
    public UnknownReason Reason { get; } = reason;

    /// <inheritdoc />
    public override string TypeName => "unknown";

    /// <inheritdoc />
    public override bool IsComplete => false;
}
