namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>What became of one program.</summary>
/// <param name="Program">The program.</param>
/// <param name="Difference">How interpretation and execution differ; null when they agree.</param>
/// <param name="Refusal">Why it was not interpreted though it runs; null when it was, or when it throws.</param>
internal sealed record ProgramVerdict(RandomProgram Program, string? Difference, string? Refusal)
{
    /// <summary>What the compiler says when it is no C#, as a pattern that can never match is none. Nothing is learnt from such a program.</summary>
    public string? Error { get; init; }

    /// <summary>Whether it ran into an exception, on both sides alike.</summary>
    public bool Throws { get; init; }
}
