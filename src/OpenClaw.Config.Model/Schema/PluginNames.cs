namespace OpenClaw.Config.Model.Schema;

/// <summary>Names of plugins as the gateway compares them: trimmed, in lower case, and some older names for today's.</summary>
public static class PluginNames
{
    /// <summary>The name that the gateway takes it for; empty for a blank one.</summary>
    public static string Normalize(string name) => name.Trim().ToLowerInvariant() switch
    {
        "google-gemini-cli" => "google",
        "minimax-portal" or "minimax-portal-auth" => "minimax",
        var normal => normal,
    };
}
