using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>An asterisk in the list of programs that ACP may start. It stands for all in other lists; here it is taken as a name.</summary>
[NoFix("Whether all programs are meant, which an empty list says, or some, is for the operator to say.")]
internal sealed class ProgramListTakesNoWildcard() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC7063",
        "List of programs that takes no wildcard",
        "'{0}' is '*', which stands for no program here: the gateway reads it as the name 'main' and refuses every program that the list does not name",
        RuleCategory.Routing,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var acp = context.Root["acp"];
        if (acp["enabled"].FlagOr(true).Is(true) == Answer.Yes && acp["allowedAgents"].Children().FirstOrDefault(static each => each.Text?.Trim() == "*") is { Node: not null } any)
        {
            context.Report(any, [any.Path.ToString()]);
        }
    }
}
