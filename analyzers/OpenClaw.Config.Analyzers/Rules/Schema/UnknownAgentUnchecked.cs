using Microsoft.CodeAnalysis;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A reference to an agent that does not exist, in one of the many places where the gateway takes any text and then matches nobody.</summary>
internal sealed class UnknownAgentUnchecked() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1102",
        "Entry for an agent that does not exist",
        "'{0}' names the agent '{1}', but this gateway has only {2}; the gateway does not check this and the entry has no effect",
        RuleCategory.Schema,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var references = context.Shared(AgentReferences.Of);
        foreach (var at in references.DanglingAndVoid)
        {
            context.Report(at, [at.Path.ToString(), at.Text!, references.Roster], fix: AgentSuggestion.For(at, references));
        }
    }
}
