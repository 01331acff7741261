using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>The agent that a reference to nobody probably meant.</summary>
internal static class AgentSuggestion
{
    // Every comparison takes its time, and among hundreds of names the nearest is seldom the one that was meant.
    private const int MostCompared = 200;

    /// <summary>The fix that names it, when one id is near enough and the reference stands in the call itself.</summary>
    public static ConfigFix? For(ConfigCursor at, AgentReferences references) =>
        at.Node is ConfigText { Origin: { } origin } text && (text.Marks & NodeMarks.Raw) == 0
            && FixTargets.IsInOneCall(origin)
            && Nearest(text.Value, references) is { } id
                ? new ReplaceByText($"Use \"{id}\"", origin.Value, id)
                : null;

    private static string? Nearest(string text, AgentReferences references) =>
        Model.Schema.NearestName.Find(text.Trim(), references.Ids.Take(MostCompared));
}
