using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>What arrives at a webhook becomes the prompt of an agent that runs any command on a host. Who calls has a token; who wrote what the call carries has none.</summary>
[NoFix("Which agent is to read what comes in is for the operator to say.")]
internal sealed class HookPayloadsReachCommands() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6070",
        "What comes in by a webhook reaches an agent that runs commands",
        "{0} into a prompt of agent {1}, whose tool exec runs shell commands {2} without approval and outside any sandbox",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var hook in HookWay.Of(context.Root, context.Shared(ReachMap.Of).Roster).Where(static hook => hook.RunsUnaskedOnHost == Answer.Yes))
        {
            var what = hook.IsMail ? "The webhook 'gmail' puts what anybody writes in a mail" : $"The webhook '{hook.Name}' puts what its calls carry";
            context.Report(
                hook.Place,
                [what, hook.Agent!.Id, hook.Exec!.Host == ExecHost.Node ? "on a paired node" : "on the gateway host"],
                causes: hook.Exec.Settings);
        }
    }
}
