using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>A binding without an account means the account "default" alone, and the channel has only others.</summary>
[NoFix("Whether one account is meant or all of them is for the operator to say.")]
internal sealed class BindingWithoutAccount() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC7054",
        "Binding of an account that does not exist",
        "'{0}' binds {1} to agent '{2}' without an accountId, which means the account 'default' alone, but {1} has only {3}: name one, or '*' for all",
        RuleCategory.Routing,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (channel, existing) in ChannelReferences.WithoutDefaultAccount(context.Document))
        {
            var agent = BindingAround.Agent(context.Root, channel);
            context.Report(
                channel,
                [agent.Path.Parent!.ToString(), channel.Text!.Trim(), agent.Text ?? "?", string.Join(", ", existing.Select(static id => $"'{id}'"))],
                causes: [agent]);
        }
    }
}
