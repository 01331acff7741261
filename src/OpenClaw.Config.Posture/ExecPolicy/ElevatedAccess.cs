using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.ExecPolicy;

/// <summary>
/// Elevated access lets a sandboxed agent run commands on the host, for the senders that <c>tools.elevated.allowFrom</c> lists.
/// </summary>
/// <param name="ForStrangers">Whether a sender nobody named has it.</param>
/// <param name="Source">The list that gives it.</param>
public sealed record ElevatedAccess(Answer ForStrangers, ConfigCursor? Source)
{
    /// <summary>Elevated access of strangers to an agent over a channel.</summary>
    public static ElevatedAccess Of(ConfigCursor root, RosterAgent agent, string channel)
    {
        var (global, own) = (root["tools"]["elevated"], agent.Entry["tools"]["elevated"]);
        var enabled = global["enabled"].FlagOr(true).Is(true).And(own["enabled"].FlagOr(true).Is(true));
        var list = Entries.At(global["allowFrom"][channel]);
        var ownList = own["allowFrom"];
        var allowed = list.HasWildcard.And(ownList.IsAbsent ? Answer.Yes : Entries.At(ownList[channel]).HasWildcard);
        return new(enabled.And(allowed), list.IsList ? list.Source : null);
    }
}
