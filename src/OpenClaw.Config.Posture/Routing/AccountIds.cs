using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>The normal form of account ids.</summary>
public static class AccountIds
{
    /// <summary>The account of a channel that names none.</summary>
    public const string Default = "default";

    // The gateway keeps ids that JavaScript objects are born with out of its maps.
    private static readonly string[] Blocked = ["__proto__", "prototype", "constructor"];

    /// <summary>The normal form; <see cref="Default"/> for a text of which nothing can be used.</summary>
    public static string Normalize(string? id) =>
        AgentIds.Canonical(id) is { Length: > 0 } canonical && !Blocked.Contains(canonical) ? canonical : Default;
}
