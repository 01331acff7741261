namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>
/// Tools that the gateway takes from every turn whose sender is no owner, whatever the policies say. An owner is named in <c>commands.ownerAllowFrom</c>, in which
/// a wildcard names nobody: no stranger is one. Turns that an agent starts in another session are nobody's, and have none of these tools either.
/// </summary>
public static class OwnerTools
{
    private static readonly HashSet<string> Now = new(StringComparer.Ordinal)
    {
        "automations", "gateway", "plugins", "sessions", "screen", "terminal", "portal", "conversations_list", "conversations_send", "conversations_turn", "nodes",
        "computer", "mobile_ui", "openclaw",
    };

    private static readonly HashSet<string> Before = new(StringComparer.Ordinal) { "automations", "gateway", "nodes" };

    /// <summary>Whether only owners have the tool.</summary>
    /// <param name="tool">The tool, in its normal form.</param>
    /// <param name="version">The version of OpenClaw.</param>
    public static bool Contains(string tool, string version) => (version == "2026.6.11" ? Before : Now).Contains(tool);
}
