namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>A program that chance wrote.</summary>
/// <param name="Name">Of its document and its file.</param>
/// <param name="Seed">Writes it again.</param>
/// <param name="Text">Its source.</param>
/// <param name="Choices">What was rolled.</param>
internal sealed record RandomProgram(string Name, int Seed, string Text, Choice Choices);
