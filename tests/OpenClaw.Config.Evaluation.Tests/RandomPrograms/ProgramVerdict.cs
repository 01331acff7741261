namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>What became of one program.</summary>
/// <param name="Seed">Writes it again.</param>
/// <param name="Difference">How interpretation and execution differ; null when they agree.</param>
/// <param name="Refusal">Why it was not interpreted though it runs; null when it was, or when it throws.</param>
internal sealed record ProgramVerdict(int Seed, string? Difference, string? Refusal);
