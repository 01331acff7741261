using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>A setting of yes or no, of which one answer takes a protection away.</summary>
/// <param name="Pattern">Where it stands, see <see cref="Posture.Reading.PathPattern"/>.</param>
/// <param name="Risky">The answer that takes the protection away.</param>
/// <param name="Effect">What follows, as the end of a sentence.</param>
internal sealed record RiskySwitch(string Pattern, bool Risky, string Effect)
{
    /// <summary>Whether that answer is certainly given.</summary>
    public bool IsAt(ConfigCursor at) => at.Boolean == Risky;
}
