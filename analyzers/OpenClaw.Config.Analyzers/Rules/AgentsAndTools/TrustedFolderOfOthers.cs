using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>
/// A folder whose programs are trusted, and into which others put theirs: those that the audit's own list of risky folders lacks, and at the places that it does not look at.
/// </summary>
[NoFix("Where the programs are is for the operator to say.")]
internal sealed class TrustedFolderOfOthers() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4061",
        "Programs are trusted in a folder that holds no installed ones",
        "'{0}' is '{1}', {2}: what is put there {3}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    private static readonly (string Pattern, bool IsAudited, string Effect)[] Places =
    [
        ("tools.exec.safeBinTrustedDirs.[]", true, "under the name of a safe program runs without approval"),
        ("agents.entries.*.tools.exec.safeBinTrustedDirs.[]", true, "under the name of a safe program runs without approval"),
        ("secrets.providers.*.trustedDirs.[]", false, "is run by the gateway to get secrets"),
        ("security.installPolicy.exec.trustedDirs.[]", false, "decides what may be installed"),
        ("plugins.load.paths.[]", false, "is loaded into the gateway as a plugin"),
        ("hooks.internal.load.extraDirs.[]", false, "is loaded into the gateway as a hook"),
        ("skills.load.extraDirs.[]", false, "becomes a skill, which agents follow and run"),
    ];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (pattern, isAudited, effect) in Places)
        {
            foreach (var at in PathPattern.Select(context.Root, pattern))
            {
                if (at.Text?.Trim() is { Length: > 0 } text && !text.Contains("${") && WritableFolders.Describe(text, isAudited) is { } what)
                {
                    context.Report(at, [at.Path.ToString(), text, what, effect]);
                }
            }
        }
    }
}
