namespace OpenClaw.Config.Tool.Texts;

/// <summary>An input that was read, or why it was not.</summary>
/// <param name="Name">The name to show.</param>
/// <param name="Path">Its full path; null for standard input, which lies nowhere.</param>
/// <param name="Text">Its text; null when it could not be read.</param>
/// <param name="Failure">Why it could not be read, as the end of a sentence that begins with the name.</param>
internal sealed record InputResult(string Name, string? Path, string? Text, string? Failure);
