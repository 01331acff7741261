namespace OpenClaw.Config.Posture.Audit.Loading;

/// <summary>What became of a text that names variables.</summary>
/// <param name="IsUnresolved">Whether a <c>${NAME}</c> in it stayed, since there is no such variable.</param>
/// <param name="IsPending">Whether the whole text stands for a secret that is fetched later: <c>$NAME</c>, or a <c>${NAME}</c> that stayed.</param>
/// <param name="Name">The variable, where the whole text is one.</param>
/// <param name="Provided">The text as written, where its variables are there without our knowing them.</param>
internal sealed record LoadedText(bool IsUnresolved, bool IsPending, string? Name, string? Provided = null);
