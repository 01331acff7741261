using Microsoft.CodeAnalysis;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A reference to an agent that does not exist, in one of the places that the gateway checks when it starts.</summary>
internal sealed class UnknownAgent() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1101",
        "Reference to an agent that does not exist",
        "'{0}' names the agent '{1}', but this gateway has only {2} and would not start",
        RuleCategory.Schema,
        RuleLevel.WillNotStart);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var references = context.Shared(AgentReferences.Of);
        foreach (var at in references.DanglingAndFatal)
        {
            context.Report(at, [at.Path.ToString(), at.Text!, references.Roster], fix: AgentSuggestion.For(at, references));
        }
    }
}
