using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>Which files of the host an agent's own tools open, commands aside.</summary>
/// <param name="Reads">Whether it reads files anywhere.</param>
/// <param name="Writes">Whether it writes files anywhere.</param>
/// <param name="With">The tools that do.</param>
public sealed record FileReach(Answer Reads, Answer Writes, IReadOnlyList<string> With)
{
    private static readonly string[] Writers = ["write", "edit"];

    // Workspaces around the home of whoever runs the gateway, and so around its own folder there.
    private static readonly string[] AroundHomes = ["/", "~", "~/", "/root", "/home", "/Users"];

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

    /// <summary>Whether its file tools stay in its workspace, and that is not a folder with everything in it.</summary>
    public static Answer IsConfined(ConfigCursor root, RosterAgent agent) =>
        new Layers(agent.Entry["tools"]["fs"], root["tools"]["fs"]).Flag("workspaceOnly", false).Is(true).And(IsAroundHome(root, agent).Not());

    // Of several agents each has a folder of its own in the one that all share.
    private static Answer IsAroundHome(ConfigCursor root, RosterAgent agent)
    {
        var agents = root["agents"];
        var own = agent.Entry["workspace"];
        var workspace = own.IsAbsent && agents["list"].IsAbsent && agents["entries"].HasAllChildren && agents["entries"].Children().Count() < 2 ? agents["defaults"]["workspace"] : own;
        return workspace.IsAbsent ? Answer.No
            : workspace.Text is not { } path ? Answer.Unknown
            : Answers.Of(HostPaths.Comparable(path) is { } folder && AroundHomes.Contains(folder));
    }
}
