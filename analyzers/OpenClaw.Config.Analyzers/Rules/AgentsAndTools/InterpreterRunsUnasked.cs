using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>
/// An interpreter among the programs that run unasked, with a profile that allows everything. The audit has it the other way round: it reports
/// interpreters without a profile, which do nothing, and is content with an empty one.
/// </summary>
[NoFix("Whether the interpreter or its profile is meant is for the operator to say.")]
internal sealed class InterpreterRunsUnasked() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4015",
        "An interpreter runs unasked",
        "safeBins holds '{0}' with a profile that restrains nothing, so whatever the agent hands to it runs without approval",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant,
        auditCheck: "tools.exec.safe_bins_interpreter_unprofiled");

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var global = context.Root["tools"]["exec"];
        foreach (var exec in context.Root["agents"]["entries"].Children().Select(static agent => agent["tools"]["exec"]).Prepend(global))
        {
            foreach (var bin in exec["safeBins"].Children())
            {
                if (bin.Text is { } text && SafeBins.NameOf(text) is var name && SafeBins.StartsOthers(name) && !SafeBins.NeverRunsUnasked(name) && Profile(exec, global, name) is { } profile)
                {
                    context.Report(bin, [name], causes: [profile]);
                }
            }
        }
    }

    // An argument of its own is a file of code to an interpreter. Without a limit there may be any number of them.
    private static bool TakesAFile(ConfigCursor profile) => profile["maxPositional"] is var most && (most.IsAbsent || most.Number >= 1);

    // The agent's profile wins over the gateway's. Of other programs one that says anything at all says what may be handed over.
    private static ConfigCursor? Profile(ConfigCursor exec, ConfigCursor global, string name)
    {
        foreach (var profiles in new[] { exec["safeBinProfiles"], global["safeBinProfiles"] })
        {
            var profile = profiles.Children().FirstOrDefault(entry => entry.Path.Segment.Trim().ToLowerInvariant() == name);
            if (profile.Node is not null || profiles.IsUnknown || !profiles.HasAllChildren)
            {
                return profile is { IsPresent: true, Node: ConfigObject { MayHaveMore: false } settings } && (settings.Properties.Count == 0 || (SafeBins.IsInterpreter(name) && TakesAFile(profile))) ? profile : null;
            }
        }

        return null;
    }
}
