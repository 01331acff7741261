using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>A binding in its normal form.</summary>
internal sealed record RouteBinding(
    ConfigCursor Source,
    string Agent,
    string Channel,
    string AccountPattern,
    PeerPattern Peer,
    string? GuildId,
    string? TeamId,
    IReadOnlyList<string>? Roles)
{
    /// <summary>The account in its normal form, or "*" for all of them.</summary>
    public string Account { get; } = AccountPattern == "*" ? "*" : AccountIds.Normalize(AccountPattern);

    /// <summary>Whether it is for an account in its normal form.</summary>
    public bool IsFor(string account) => Account == "*" || Account == account;
}

/// <summary>What a binding says of the conversation partner.</summary>
internal readonly record struct PeerPattern(PeerKind? Kind, string? Id)
{
    /// <summary>Nothing.</summary>
    public static PeerPattern None => default;

    public bool IsNone => Kind is null;

    /// <summary>Every partner of a kind.</summary>
    public bool IsWildcard => Id == "*";
}
