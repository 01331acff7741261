namespace OpenClaw.Config;

/// <summary>
/// Marks a method that describes any number of gateways: <c>static void Cells(OpenClawFleetBuilder fleet)</c>, with one
/// <c>fleet.Gateway(name, claw =&gt; ...)</c> for each.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenClawFleetAttribute : Attribute;
