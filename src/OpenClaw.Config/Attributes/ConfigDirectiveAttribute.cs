namespace OpenClaw.Config;

/// <summary>What a library method does that writes no single place of the configuration.</summary>
public enum ConfigDirective
{
    /// <summary><c>builder.Raw(key, json)</c>: sets a key to the value of a JSON text.</summary>
    Raw,

    /// <summary><c>claw.AcceptRisk(rule, because)</c>: takes on a finding.</summary>
    AcceptRisk,

    /// <summary><c>fleet.Gateway(name, configure)</c>: adds a document.</summary>
    Document,
}

/// <summary>Marks a library method for the compiler's side, which knows each <see cref="ConfigDirective"/> by heart.</summary>
/// <param name="directive">What the method does.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConfigDirectiveAttribute(ConfigDirective directive) : Attribute
{
    /// <summary>What the method does.</summary>
    public ConfigDirective Directive { get; } = directive;
}
