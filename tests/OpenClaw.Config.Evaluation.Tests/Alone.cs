namespace OpenClaw.Config.Evaluation.Tests;

/// <summary>Tests that nothing may run beside: they count what the whole process allocates.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class Alone
{
    public const string Name = "alone";
}
