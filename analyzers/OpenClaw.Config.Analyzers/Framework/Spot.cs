namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>Which of a node's places a finding underlines.</summary>
internal enum Spot
{
    /// <summary>The expression that made a simple value; for objects and arrays, the name of the call, since their value is a whole lambda (or, in raw JSON, its text).</summary>
    Value,

    /// <summary>The name of the builder call, or the JSON key.</summary>
    Name,

    /// <summary>The expression that made the key, where the builder call takes one; else as <see cref="Name"/>.</summary>
    Key,
}
