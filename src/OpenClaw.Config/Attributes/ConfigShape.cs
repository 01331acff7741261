namespace OpenClaw.Config;

/// <summary>What a builder member does with the place its <see cref="ConfigMemberAttribute"/> names.</summary>
public enum ConfigShape
{
    /// <summary>Sets the value: the last argument becomes the node. A later write wins.</summary>
    Value,

    /// <summary>Appends to an array: each element of the last argument becomes an item. No elements at all still make an empty array.</summary>
    List,

    /// <summary>Configures an object: the last argument is a delegate that gets its builder. Calls for the same place add up.</summary>
    Object,

    /// <summary>Appends an object to an array and configures it: the last argument is a delegate that gets its builder.</summary>
    Item,
}
