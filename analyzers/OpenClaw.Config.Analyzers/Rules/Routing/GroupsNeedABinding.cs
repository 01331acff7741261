using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reach;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>Groups of a Telegram account that is not the default one and has no binding: their messages are dropped.</summary>
[NoFix("Which agent is to answer there is for the operator to say.")]
internal sealed class GroupsNeedABinding() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC7062",
        "Groups of an account without a binding",
        "'{0}' lets people write in groups ({1}), but no binding names the account, and of several accounts Telegram takes messages of groups without one for the default account alone: they are dropped",
        RuleCategory.Routing,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (account, way) in UnboundGroups.Of(context.Shared(ReachMap.Of)))
        {
            context.Report(account, [account.Path.ToString(), way.Room.Place], Spot.Key, causes: way.Room.Admission.Doors);
        }
    }
}
