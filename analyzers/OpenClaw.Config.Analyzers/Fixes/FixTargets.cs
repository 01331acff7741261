using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Fixes;

/// <summary>Where a value may be changed by a fix.</summary>
internal static class FixTargets
{
    /// <summary>
    /// Whether the value stands in the builder call itself. One that comes from a constant or a variable may serve other calls
    /// too, and changing it there is for the operator.
    /// </summary>
    public static bool IsInOneCall(Origin origin) =>
        origin.Value.File == origin.Argument.File && origin.Argument.Start <= origin.Value.Start && origin.Value.End <= origin.Argument.End;
}
