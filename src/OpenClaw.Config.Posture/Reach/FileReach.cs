using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>Which files of the host an agent's own tools open, commands aside.</summary>
/// <param name="Reads">Whether it reads files anywhere.</param>
/// <param name="Writes">Whether it writes files anywhere.</param>
/// <param name="With">The tools that do.</param>
public sealed record FileReach(Answer Reads, Answer Writes, IReadOnlyList<string> With)
{
    private static readonly string[] Writers = ["write", "edit"];

    /// <summary>Whether it opens any file of the gateway's user, its own configuration among them.</summary>
    public Answer OpensAny => Reads.Or(Writes);

    /// <summary>What an agent opens outside of its workspace, in a turn with these tools.</summary>
    public static FileReach Of(ConfigCursor root, RosterAgent agent, EffectiveTools tools, Answer isSandboxed)
    {
        var isFree = isSandboxed.Not().And(IsConfined(root, agent).Not());
        var reads = tools.For("read").IsAllowed.And(isFree);
        var writes = Writers.Aggregate(Answer.No, (any, tool) => any.Or(tools.For(tool).IsAllowed)).And(isFree);
        return new(reads, writes, [.. Writers.Prepend("read").Where(tool => tools.For(tool).IsAllowed == Answer.Yes)]);
    }

    /// <summary>Whether its file tools stay in its workspace.</summary>
    public static Answer IsConfined(ConfigCursor root, RosterAgent agent) =>
        new Layers(agent.Entry["tools"]["fs"], root["tools"]["fs"]).Flag("workspaceOnly", false).Is(true);
}
