using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>The program that ACP sessions start with where none is named.</summary>
public static class DefaultProgram
{
    /// <summary>The default and the list that keeps it out, with what the list lets in; null where it is let in, or nobody can say.</summary>
    public static (ConfigCursor Program, Entries Allowed)? KeptOut(ConfigDocument document)
    {
        var (acp, agents) = (document.Cursor["acp"], document.Cursor["agents"]);
        var (program, allowed) = (acp["defaultAgent"], Entries.At(acp["allowedAgents"]));
        // A program may be what an agent of the roster stands for.
        return program.Text is { } name && name.Trim().Length > 0 && allowed is { IsComplete: true, HasItems: Answer.Yes } && acp["enabled"].FlagOr(true).Is(true) == Answer.Yes
            && AgentIds.Normalize(name) is var wanted && allowed.Source.Children().All(each => AgentIds.Normalize(each.Text) != wanted)
            && agents["entries"].HasAllChildren && !agents["entries"].IsUnknown && agents["list"].IsAbsent
            && agents["entries"].Children().All(entry => AgentIds.Normalize(entry.Path.Segment) != wanted)
            ? (program, allowed)
            : null;
    }
}
