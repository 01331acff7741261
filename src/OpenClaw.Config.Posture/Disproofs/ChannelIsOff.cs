using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Disproofs;

/// <summary>Everything that the audit blames is in channels that do not run.</summary>
internal sealed class ChannelIsOff : Disproof
{
    private const string Elevated = "tools.elevated.allowFrom.";

    public override string? Against(AuditFinding finding, DisproofContext context)
    {
        IReadOnlyList<string> channels = finding.CheckId == "security.trust_model.multi_user_heuristic"
            ? [.. finding.Causes.Where(static cause => IsInChannel(cause.Path)).Select(static cause => cause.Path.Segments[1]).Distinct()]
            : finding.CheckId.StartsWith(Elevated, StringComparison.Ordinal) ? [finding.CheckId.Substring(Elevated.Length).Split('.')[0]]
            : [];
        return channels.Count > 0 && channels.All(channel => IsOff(context, channel))
            ? $"{string.Join(" and ", channels.Select(static channel => "channels." + channel))} {(channels.Count == 1 ? "is" : "are")} switched off, so nobody writes there"
            : null;
    }

    /// <summary>Whether a channel that is configured certainly runs with none of its accounts.</summary>
    public static bool IsOff(DisproofContext context, string channel)
    {
        var section = context.Root["channels"][channel];
        var surfaces = context.Map.Surfaces.Where(surface => surface.Channel == channel).ToList();
        return section is { IsPresent: true, Node: ConfigObject { IsComplete: true } } && surfaces.Count > 0 && surfaces.All(static surface => surface.IsRunning == Answer.No);
    }

    /// <summary>Whether a place is in the section of a channel.</summary>
    public static bool IsInChannel(ConfigPath path) => path.Segments is { Count: > 2 } segments && segments[0] == "channels";
}
