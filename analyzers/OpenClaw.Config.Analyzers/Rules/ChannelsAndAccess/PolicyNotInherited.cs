using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>A policy is written for a channel, and the channel's accounts have another, because the gateway gives each of them the default of its own.</summary>
[NoFix("Each account needs the policy itself, and which of them is meant is for the operator to say.")]
internal sealed class PolicyNotInherited() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3061",
        "Policy that the accounts of its channel do not inherit",
        "'{0}' is '{1}', but accounts of {2} do not inherit it: for {3}, without a policy of its own, '{4}' counts",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var left in context.Shared(PoliciesLeftBehind.Of).All)
        {
            context.Report(
                left.Policy,
                [left.Policy.Path.ToString(), left.Policy.Text!, left.Title, string.Join(", ", left.Accounts.Select(static account => $"'{account.Path.Segment}'")), left.FilledIn],
                causes: left.Accounts);
        }
    }
}
