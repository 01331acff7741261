namespace OpenClaw.Config.Model.Schema;

/// <summary>The JSON types a value may have.</summary>
[Flags]
public enum SchemaTypes
{
    /// <summary>Every type.</summary>
    Any = 0,

    /// <summary>A string.</summary>
    Text = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>A number without fraction.</summary>
    Integer = 4,

    /// <summary>True or false.</summary>
    Boolean = 8,

    /// <summary>Null.</summary>
    Null = 16,

    /// <summary>An array.</summary>
    Array = 32,

    /// <summary>An object.</summary>
    Object = 64,
}
