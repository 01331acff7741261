namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>Which of a node's places a finding underlines.</summary>
internal enum Spot
{
    /// <summary>The expression that made a simple value; for objects and arrays, the name of the call, since their value is a whole lambda.</summary>
    Value,

    /// <summary>The expression handed to the builder call: best for a reference, whose text may come from far away.</summary>
    Argument,

    /// <summary>The name of the builder call, or the JSON key.</summary>
    Name,
}
