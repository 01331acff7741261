namespace OpenClaw.Config.Tool.Reaching;

/// <summary>A way into a gateway, in words.</summary>
/// <param name="Kind">What it is: gateway, webhook, node, schedule, app or channel.</param>
/// <param name="Way">Where messages come in.</param>
/// <param name="Who">Whose are taken.</param>
/// <param name="Agent">The agent that gets them; null for nobody.</param>
/// <param name="Abilities">What the agent may do for such a sender.</param>
/// <param name="Settings">The paths of the settings that make it so, the door first.</param>
/// <param name="IsOpen">Whether anyone at all gets in.</param>
internal sealed record ReachRow(string Kind, string Way, string Who, string? Agent, Abilities Abilities, IReadOnlyList<string> Settings, bool IsOpen)
{
    /// <summary>What nobody can say from the configuration.</summary>
    public const string Unknown = "?";
}
