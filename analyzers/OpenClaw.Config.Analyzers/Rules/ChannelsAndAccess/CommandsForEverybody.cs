using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>Everybody who can write to the gateway may give it commands: to change models, to stop agents, to run a shell where that is switched on.</summary>
[NoFix("Who may give commands is for the operator to say.")]
internal sealed class CommandsForEverybody() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3053",
        "Everybody may give commands",
        "'{0}' holds '*', so whoever may write {1} may give the gateway commands{2}, which are otherwise for those that the channels list",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var commands = context.Root["commands"];
        foreach (var entry in PathPattern.Select(context.Root, "commands.allowFrom.*.[]"))
        {
            if (entry.Text?.Trim() == "*")
            {
                var list = entry.Path.Parent!;
                var where = list.Segment == "*" ? "on any channel" : "on " + list.Segment;
                context.Report(entry, [list.ToString(), where, commands["bash"].Boolean == true ? " (a shell with '!' among them)" : string.Empty], causes: [commands["bash"]]);
            }
        }
    }
}
