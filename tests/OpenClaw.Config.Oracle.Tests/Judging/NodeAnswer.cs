namespace OpenClaw.Config.Oracle.Tests.Judging;

/// <summary>What a script said.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Error">What it complained of.</param>
internal sealed record NodeAnswer(string[] Lines, int ExitCode, string Error);
