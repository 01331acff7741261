using OpenClaw.Config;

namespace TenantCells;

/// <summary>Which of the two this build is for, as <c>-p:CellStage=staging</c> says it.</summary>
/// <param name="Name">The name.</param>
/// <param name="PortOffset">Both stages may run on one host.</param>
/// <param name="Mark">The colour by which the web interface tells them apart.</param>
internal sealed record Stage(string Name, int PortOffset, EnvironmentColor Mark)
{
    public static readonly Stage Current = OpenClawInput.Property("CellStage") switch
    {
        "production" => new("production", 0, EnvironmentColor.Red),
        "staging" => new("staging", 1000, EnvironmentColor.Amber),
        var other => throw new ArgumentException($"there is no stage {other}"),
    };
}
