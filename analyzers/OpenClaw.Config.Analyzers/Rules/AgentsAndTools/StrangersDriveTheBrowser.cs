using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>A stranger's message reaches an agent that has the gateway's browser: it opens the pages it is told to, as whoever is signed in there.</summary>
[NoFix("Which step of the way to close is for the operator to say.")]
internal sealed class StrangersDriveTheBrowser() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4080",
        "Strangers drive the gateway's browser",
        "Anyone {0} reaches {1}, whose tool browser opens any page on the gateway host, signed in as the browser is, and acts there",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        if (IsOn(context) != Answer.Yes)
        {
            return;
        }

        // Where strangers run commands or open files, the browser is the smaller matter, and another rule speaks.
        var open = context.Shared(ReachMap.Of).WaysIn
            .Where(way => way.IsOpenToStrangers == Answer.Yes && way is { IsSandboxed: Answer.No, IsOwnRuntime: Answer.Yes, RunsUnaskedOnHost: Answer.No } && way.Room.Admission.Doors.Count > 0
                && way.Tools!.For("browser").IsAllowed == Answer.Yes
                && FileReach.Of(context.Root, way.Agent!, way.Tools, way.IsSandboxed).OpensAny == Answer.No)
            .GroupBy(static way => (Door: way.Room.Admission.Doors[0].Path.ToString(), way.Agent!.Id));
        foreach (var ways in open)
        {
            var way = ways.First();
            context.Report(way.Room.Admission.Doors[0], [RouteWords.Who(way), RouteWords.Agent(way)], causes: ways.SelectMany(static each => each.Settings()).Skip(1));
        }
    }

    // The browser comes with OpenClaw and is on unless something says otherwise.
    private static Answer IsOn(RuleContext context)
    {
        var plugins = context.Root["plugins"];
        var allow = Entries.At(plugins["allow"]);
        return context.Root["browser"]["enabled"].FlagOr(true).Is(true)
            .And(plugins["enabled"].FlagOr(true).Is(true))
            .And(Entries.At(plugins["deny"]).Contains("browser").Not())
            .And(plugins["entries"]["browser"]["enabled"].FlagOr(true).Is(true))
            .And(allow.Any.Not().Or(allow.Contains("browser")));
    }
}
