using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>
/// A rule about a family of settings that take the same protection away. Its message has three places: where, the value, and what follows.
/// </summary>
/// <param name="descriptor">The rule's descriptor.</param>
/// <param name="remedy">The title of the fix.</param>
/// <param name="switches">The settings.</param>
internal abstract class SwitchRule(DiagnosticDescriptor descriptor, string remedy, params RiskySwitch[] switches) : ConfigRule(descriptor)
{
    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var one in switches)
        {
            foreach (var at in PathPattern.Select(context.Root, one.Pattern))
            {
                if (one.IsAt(at) && Concerns(context, at))
                {
                    context.Report(at, [at.Path.ToString(), one.Risky ? "true" : "false", one.Effect], causes: Causes(context, at), fix: Turn(at, one.Risky));
                }
            }
        }
    }

    /// <summary>Whether the setting matters there.</summary>
    protected virtual bool Concerns(RuleContext context, ConfigCursor at) => true;

    /// <summary>What makes it matter.</summary>
    protected virtual IEnumerable<ConfigCursor> Causes(RuleContext context, ConfigCursor at) => [];

    private ReplaceByCode? Turn(ConfigCursor at, bool risky) =>
        at.Origin is { } origin && (at.Node!.Marks & NodeMarks.Raw) == 0 && FixTargets.IsInOneCall(origin) ? new ReplaceByCode(remedy, origin.Value, risky ? "false" : "true") : null;
}
