using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>Telegram accounts whose groups nobody answers: they let people in, no binding routes them, and the account is not the default one.</summary>
public static class UnboundGroups
{
    /// <summary>The accounts, each with the way in of a group that lets people in.</summary>
    public static IEnumerable<(ConfigCursor Account, WayIn Way)> Of(ReachMap map)
    {
        foreach (var ways in map.WaysIn.Where(static way => way.Surface.Channel == "telegram" && way.Room.Kind != PeerKind.Direct).GroupBy(static way => way.Surface.AccountId))
        {
            var account = map.Roster.Root["channels"]["telegram"]["accounts"].Children().FirstOrDefault(at => AccountIds.Normalize(at.Path.Segment) == ways.Key);
            var groups = ways.Where(static way => way.Room.Admission.Senders is not (SenderClass.Nobody or SenderClass.Unknown)).ToList();
            if (account.Node is not null && groups.Count > 0 && groups.TrueForAll(static way => way.IsDropped) && groups[0].Surface.IsRunning == Answer.Yes)
            {
                yield return (account, groups[0]);
            }
        }
    }
}
