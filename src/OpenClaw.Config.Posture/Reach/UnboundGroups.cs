using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>
/// Telegram accounts whose groups nobody answers: of several accounts only the default one takes messages of groups without a binding. That is the one that <c>defaultAccount</c> names, else "default",
/// else the first by name; the agent that answers by default may be bound to another, and that one has a binding then.
/// </summary>
public static class UnboundGroups
{
    private const string Channel = "telegram";

    /// <summary>The accounts, each with the way in of a group that lets people in.</summary>
    public static IEnumerable<(ConfigCursor Account, WayIn Way)> Of(ReachMap map)
    {
        var section = map.Roster.Root["channels"][Channel];
        var accounts = section["accounts"];
        var bindings = map.Roster.Root["bindings"];
        var preferred = section["defaultAccount"];
        if (bindings.IsUnknown || !bindings.HasAllChildren || bindings.Children().Any(static binding => !binding.IsCertain() || binding["type"].Text == "acp")
            || accounts.IsUnknown || !accounts.HasAllChildren || accounts.Children().Any(static account => !account.IsPresent) || preferred.IsUnknown || map.Roster.IsComplete != Answer.Yes || map.Roster.HasMaterializedOwner)
        {
            yield break;
        }

        // The gateway sorts as people do: an underscore comes before everything.
        var named = accounts.Children().Select(static account => AccountIds.Normalize(account.Path.Segment)).OrderBy(static id => id.Replace('_', '!'), StringComparer.Ordinal).ToList();
        var hasDefault = named.Contains(AccountIds.Default) || section["botToken"].IsPresent || section["tokenFile"].IsPresent;
        var first = preferred.Text is { } text && named.Contains(AccountIds.Normalize(text)) ? AccountIds.Normalize(text) : hasDefault ? AccountIds.Default : named.FirstOrDefault();
        if (named.Count == 1 && (!hasDefault || named[0] == AccountIds.Default))
        {
            yield break;
        }

        foreach (var ways in map.WaysIn.Where(static way => way.Surface.Channel == Channel).GroupBy(static way => way.Surface.AccountId))
        {
            var account = accounts.Children().FirstOrDefault(at => AccountIds.Normalize(at.Path.Segment) == ways.Key);
            if (account.Node is null || ways.Key == AccountIds.Default || ways.Key == first || ways.First().Surface.IsRunning != Answer.Yes)
            {
                continue;
            }

            var groups = ways.Where(static way => way.Room.Kind != PeerKind.Direct && way.Room.Admission.Senders is not (SenderClass.Nobody or SenderClass.Unknown)).ToList();
            if (groups.Count > 0 && groups.All(static way => way.Route.Tier == RouteTier.Default && way.Room.AgentOverride.IsAbsent))
            {
                yield return (account, groups[0]);
            }
        }
    }
}
