using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Routing;

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
        // A wildcard, which the list does not take, has a rule of its own.
        if (DefaultProgram.KeptOut(context.Document) is var (program, allowed) && !allowed.Texts.Contains("*"))
        {
            context.Report(program, [program.Path.ToString(), program.Text!.Trim(), string.Join(", ", allowed.Source.Children().Select(static each => $"'{each.Text}'"))], causes: [allowed.Source]);
        }
    }
}
