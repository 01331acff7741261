using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>The program that ACP sessions start with by default is not among those that are allowed: each such session is refused.</summary>
[NoFix("Whether the list or the default is wrong is for the operator to say.")]
internal sealed class ProgramNotAllowed() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC7061",
        "Default program that is not allowed",
        "'{0}' is '{1}', but acp.allowedAgents lets in only {2}: every session that names no program is refused",
        RuleCategory.Routing,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var acp = context.Root["acp"];
        var (program, allowed) = (acp["defaultAgent"], Entries.At(acp["allowedAgents"]));
        // A program may be what an agent of the roster stands for.
        if (program.Text is { } name && name.Trim().Length > 0 && allowed is { IsComplete: true, Texts.Count: > 0 } && acp["enabled"].FlagOr(true).Is(true) == Answer.Yes
            && AgentIds.Normalize(name) is var wanted && allowed.Texts.All(each => AgentIds.Normalize(each) != wanted)
            && context.Root["agents"] is var agents && agents["entries"].HasAllChildren && !agents["entries"].IsUnknown && agents["list"].IsAbsent
            && agents["entries"].Children().All(entry => AgentIds.Normalize(entry.Path.Segment) != wanted))
        {
            context.Report(program, [program.Path.ToString(), name.Trim(), string.Join(", ", allowed.Texts.Select(static each => $"'{each}'"))], causes: [allowed.Source]);
        }
    }
}
