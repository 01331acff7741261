using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Network;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>The listener for Gmail's pushes, in front of which only its own token stands. The audit does not look at it.</summary>
[NoFix("From where Google is to reach the listener is for the operator to say.")]
internal sealed class MailHookInTheOpen() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6054",
        "The mail hook listens to everybody",
        "'{0}' is '{1}', so {2} reaches the listener for mail, and only hooks.gmail.pushToken keeps it from putting words before the agent",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var hooks = context.Root["hooks"];
        var gmail = hooks["gmail"];
        var (funnel, bind) = (gmail["tailscale"]["mode"], gmail["serve"]["bind"]);
        if (hooks["enabled"].FlagOr(false).Is(true) != Answer.Yes)
        {
            return;
        }

        if (funnel.Text == "funnel")
        {
            context.Report(funnel, [funnel.Path.ToString(), "funnel", "everybody on the internet"], causes: [gmail["pushToken"]]);
        }

        if (bind.Text?.Trim() is { Length: > 0 } host && !host.Contains("${") && host != "localhost" && !LoopbackHosts.Holds(host))
        {
            context.Report(bind, [bind.Path.ToString(), host, "every machine of its network"], causes: [gmail["pushToken"]]);
        }
    }
}
