using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>A mailbox is read by an agent that runs commands, and the senders that are let in are not asked for proof: anybody writes their address into a mail.</summary>
[NoFix("Whether the senders can prove who they are, or which agent is to read, is for the operator to say.")]
internal sealed class MailSenderUnproven() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6080",
        "Forged mail reaches an agent that runs commands",
        "'{0}' is '{1}', so whoever writes a listed sender's address into a mail reaches agent {2}, whose tool exec runs shell commands {3} without approval",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var plugin = context.Root["plugins"]["entries"]["imap"];
        if (plugin["enabled"].Boolean == false || context.Root["plugins"]["enabled"].Boolean == false)
        {
            return;
        }

        foreach (var account in plugin["config"]["accounts"].Children())
        {
            var proof = account["senderAuth"]["min"];
            if (proof.Text is "unverified" or "mutable" && Entries.At(account["allowedSenders"]).Any == Answer.Yes && account["agentId"].Text is { } id && context.Roster.Find(id) is { } agent
                && HookWay.To(context.Root, account, agent) is { RunsUnaskedOnHost: Answer.Yes } way)
            {
                context.Report(proof, [proof.Path.ToString(), proof.Text, agent.Id, way.Exec!.Host == ExecHost.Node ? "on a paired node" : "on the gateway host"], causes: [account["agentId"], .. way.Exec.Settings]);
            }
        }
    }
}
