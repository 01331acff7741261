namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>Members of double that Math has too.</summary>
internal static class DoubleMembers
{
    public static double Pow(double x, double y) => MathMembers.Pow(x, y);
}
