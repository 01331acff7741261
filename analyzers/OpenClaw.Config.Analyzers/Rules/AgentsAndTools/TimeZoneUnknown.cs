using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Clock;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>A time zone that does not exist: the gateway takes that of its machine instead and says nothing, so nights are elsewhere than was meant.</summary>
internal sealed class TimeZoneUnknown() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4054",
        "Time zone that does not exist",
        "'{0}' is '{1}', which is no time zone: the gateway goes by {2} instead and does not say so",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    private static readonly string[] Places =
        [
        "agents.defaults.userTimezone", "agents.defaults.heartbeat.activeHours.timezone", "agents.entries.*.heartbeat.activeHours.timezone",
        "plugins.entries.memory-core.config.dreaming.timezone", "tools.web.search.openaiCodex.userLocation.timezone",
    ];

    private static readonly string[] Words = ["user", "local"];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var at in Places.SelectMany(place => PathPattern.Select(context.Root, place)))
        {
            if (at.Node is ConfigText text && at.Text?.Trim() is { Length: > 0 } zone && !EnvironmentReferences.IsIn(text) && !TimeZones.Exists(zone)
                && (at.Path.Parent!.Segment != "activeHours" || !Words.Contains(zone)))
            {
                var instead = at.Path.Segment == "userTimezone" ? "the zone of its machine" : at.Path.Segments[0] != "agents" ? "another" : "agents.defaults.userTimezone or the zone of its machine";
                context.Report(at, [at.Path.ToString(), zone, instead], fix: Rename(at, zone));
            }
        }
    }

    private static ReplaceByText? Rename(ConfigCursor at, string zone) =>
        at.Origin is { } origin && (at.Node!.Marks & NodeMarks.Raw) == 0 && FixTargets.IsInOneCall(origin) && NearestName.Find(zone, TimeZones.Names) is { } near
            ? new ReplaceByText($"Use \"{near}\"", origin.Value, near)
            : null;
}
