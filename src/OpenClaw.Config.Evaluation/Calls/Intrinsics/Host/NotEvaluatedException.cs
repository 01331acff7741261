namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>A member of ours does not answer for these arguments.</summary>
/// <param name="message">The sentence that the operator reads.</param>
internal sealed class NotEvaluatedException(string message) : Exception(message);
