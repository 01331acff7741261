using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.GatewayAuth;

/// <summary>Something on which the gateway ends itself when it starts, although its validator lets it pass.</summary>
/// <param name="At">Where.</param>
/// <param name="Message">What is wrong, as the first half of a sentence; never with a credential in it.</param>
/// <param name="Causes">Other places that play a part.</param>
public sealed record StartupRefusal(ConfigCursor At, string Message, IReadOnlyList<ConfigCursor> Causes);
