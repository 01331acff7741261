using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.GatewayAuth;

/// <summary>What the gateway's environment adds to its file.</summary>
/// <param name="HasToken">Whether <c>OPENCLAW_GATEWAY_TOKEN</c> is set.</param>
/// <param name="HasPassword">Whether <c>OPENCLAW_GATEWAY_PASSWORD</c> is set.</param>
/// <param name="ResolvesVariables">Whether the variables that the file names with <c>${NAME}</c> are set.</param>
public sealed record GatewayEnvironment(Answer HasToken, Answer HasPassword, Answer ResolvesVariables)
{
    /// <summary>No variable at all: how an audit away from the gateway's host sees the file.</summary>
    public static GatewayEnvironment Empty => new(Answer.No, Answer.No, Answer.No);

    /// <summary>Nothing known of it.</summary>
    public static GatewayEnvironment Unknown => new(Answer.Unknown, Answer.Unknown, Answer.Unknown);

    /// <summary>
    /// The file as its author meant it: variables that it names may be set where it runs, but it does not count on variables
    /// that it does not name.
    /// </summary>
    public static GatewayEnvironment AsWritten => new(Answer.No, Answer.No, Answer.Unknown);
}
