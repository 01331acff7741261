namespace OpenClaw.Config.Tool.Reaching;

/// <summary>A way into a gateway, in words.</summary>
/// <param name="Way">Where messages come in.</param>
/// <param name="Who">Whose are taken.</param>
/// <param name="Agent">The agent that gets them; null for nobody.</param>
/// <param name="Tools">What the agent may do for such a sender, as kinds of tools.</param>
/// <param name="Commands">Where commands run, and who is asked; null where there are none.</param>
/// <param name="Settings">The paths of the settings that make it so, the door first.</param>
/// <param name="IsOpen">Whether anyone at all gets in.</param>
internal sealed record ReachRow(string Way, string Who, string? Agent, IReadOnlyList<string> Tools, string? Commands, IReadOnlyList<string> Settings, bool IsOpen)
{
    /// <summary>What nobody can say from the configuration.</summary>
    public const string Unknown = "?";
}
