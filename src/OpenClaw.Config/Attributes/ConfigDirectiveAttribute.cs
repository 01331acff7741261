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

    /// <summary><c>OpenClawInput.Property(name)</c>: a property of the build.</summary>
    InputProperty,

    /// <summary><c>OpenClawInput.Json&lt;T&gt;(file)</c>: a data file of the project.</summary>
    InputJson,

    /// <summary><c>OpenClawInput.Csv&lt;T&gt;(file)</c>: a table of the project.</summary>
    InputCsv,
}

/// <summary>Marks a library method for the compiler's side, which knows each <see cref="ConfigDirective"/> by heart.</summary>
/// <param name="directive">What the method does.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConfigDirectiveAttribute(ConfigDirective directive) : Attribute
{
    /// <summary>What the method does.</summary>
    public ConfigDirective Directive { get; } = directive;
}
