using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>Of several accounts of a channel some have bindings and one has none: its messages go to the agent that answers by default.</summary>
[NoFix("Whose messages they are is for the operator to say.")]
internal sealed class AccountLeftToDefault() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC7057",
        "Account that falls to the default agent",
        "No binding names the account '{0}' of {1}, though others of the channel have one: its messages go to agent {2}, which answers by default",
        RuleCategory.Routing,
        RuleLevel.WorthKnowing);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var map = context.Shared(ReachMap.Of);
        // A misspelt account has a rule of its own.
        var misspelt = new HashSet<string>(AccountReferences.Dangling(context.Document).Select(static reference => reference.Channel), StringComparer.Ordinal);
        foreach (var channel in map.WaysIn.Where(static way => way.Surface.IsRunning == Answer.Yes).GroupBy(static way => way.Surface.Channel))
        {
            var accounts = channel.GroupBy(static way => way.Surface.AccountId).ToList();
            if (accounts.Count < 2 || misspelt.Contains(channel.Key) || !accounts.Any(static account => account.Any(static way => way.Route is { IsKnown: true, Tier: not RouteTier.Default })))
            {
                continue;
            }

            foreach (var account in accounts.Where(static account => account.All(static way => way.Route.Tier == RouteTier.Default)
                && account.Any(static way => way.Agent is not null && way.Room.Admission.Senders is not (SenderClass.Nobody or SenderClass.Unknown))))
            {
                var section = context.Root["channels"][channel.Key];
                var own = section["accounts"].Children().FirstOrDefault(at => AccountIds.Normalize(at.Path.Segment) == account.Key);
                if (own.Node is not null)
                {
                    context.Report(own, [account.Key, section.Path.ToString(), account.First(static way => way.Agent is not null).Agent!.Id], Spot.Key);
                }
            }
        }
    }
}
