using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>
/// A stranger's message reaches an agent without a shell that still reads or writes any file of the gateway's user, the gateway's own configuration among
/// them: reading is every secret there, writing is a shell by the next start.
/// </summary>
[NoFix("Which step of the way to close is for the operator to say.")]
internal sealed class StrangersReachFiles() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3054",
        "Strangers reach an agent that opens any file",
        "Anyone {0} reaches {1}, which {2} any file of the gateway's user on the gateway host (with {3}), openclaw.json and its secrets among them",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.LetsStrangersIn,
        auditCheck: "security.exposure.open_groups_with_runtime_or_fs");

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        // Where strangers run commands, the files are the smaller matter, and another rule speaks.
        var open = context.Shared(ReachMap.Of).WaysIn
            .Where(static way => way.IsOpenToStrangers == Answer.Yes && way is { IsSandboxed: Answer.No, IsOwnRuntime: Answer.Yes, RunsUnaskedOnHost: Answer.No, Tools: not null } && way.Room.Admission.Doors.Count > 0)
            .Select(way => (Way: way, Files: FileReach.Of(context.Root, way.Agent!, way.Tools!, way.IsSandboxed)))
            .Where(static each => each.Files.OpensAny == Answer.Yes)
            .GroupBy(static each => (Door: each.Way.Room.Admission.Doors[0].Path.ToString(), each.Way.Agent!.Id));
        foreach (var ways in open)
        {
            var (way, files) = ways.First();
            context.Report(
                way.Room.Admission.Doors[0],
                [RouteWords.Who(way), RouteWords.Agent(way), Verb(files), string.Join(", ", files.With)],
                causes: ways.SelectMany(static each => each.Way.Room.Admission.Doors.Concat(each.Way.Route.Source is { Node: not null } route ? [route] : [])).Skip(1));
        }
    }

    private static string Verb(FileReach files) =>
        files.Reads == Answer.Yes ? files.Writes == Answer.Yes ? "reads and writes" : "reads" : "writes";
}
