namespace OpenClaw.Config;

/// <summary>
/// On a factory of <see cref="Secret"/>: it makes a reference <c>{"source", "provider", "id"}</c> of this source from its parameters
/// <c>id</c> and <c>provider</c>.
/// </summary>
/// <param name="source"><c>env</c>, <c>file</c>, <c>exec</c> or <c>store</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SecretSourceAttribute(string source) : Attribute
{
    /// <summary>The source.</summary>
    public string Source { get; } = source;
}
