using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>Messages that begin with an exclamation mark are run on the gateway's host: no model, no sandbox, no approval in between.</summary>
internal sealed class ShellInChat() : SwitchRule(
    Rule,
    "Switch the shell off",
    new RiskySwitch("commands.bash", Risky: true, "a message that begins with '!' runs on the gateway's host as it stands, without sandbox or approval, for everybody whom tools.elevated.allowFrom lets and whoever takes over one of their accounts"))
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4067",
        "A shell for chat messages",
        "'{0}' is {1}: {2}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    protected override bool Concerns(RuleContext context, ConfigCursor at) => context.Root["tools"]["elevated"]["enabled"].FlagOr(true).Is(true) == Answer.Yes;

    /// <inheritdoc />
    protected override IEnumerable<ConfigCursor> Causes(RuleContext context, ConfigCursor at) => [context.Root["tools"]["elevated"]["allowFrom"]];
}
