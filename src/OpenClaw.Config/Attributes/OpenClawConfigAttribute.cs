namespace OpenClaw.Config;

/// <summary>
/// Marks the method that describes one gateway: <c>static void Home(OpenClawConfigBuilder claw)</c>. The build evaluates it
/// without running it and writes <c>openclaw/&lt;name&gt;/openclaw.json</c> below the output folder.
/// </summary>
/// <param name="name">
/// The folder of the file: 1 to 64 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, beginning with a letter or digit; unique in the project,
/// upper and lower case counting as equal.
/// </param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenClawConfigAttribute(string name) : Attribute
{
    /// <summary>The folder of the file.</summary>
    public string Name { get; } = name;
}
