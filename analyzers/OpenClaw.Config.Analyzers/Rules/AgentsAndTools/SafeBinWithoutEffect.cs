using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>
/// An entry of <c>safeBins</c> that does nothing: OpenClaw lets a program run unasked only with a profile of the arguments that are harmless, and a few not even then.
/// </summary>
[NoFix("Which arguments are harmless is for the operator to say.")]
internal sealed class SafeBinWithoutEffect() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4060",
        "A program that is to run unasked is asked about",
        "'{0}' is '{1}', {2}, so it is asked about like any other program{3}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var global = context.Root["tools"]["exec"];
        foreach (var exec in context.Root["agents"]["entries"].Children().Select(static agent => agent["tools"]["exec"]).Prepend(global))
        {
            foreach (var bin in exec["safeBins"].Children())
            {
                if (bin.Text?.Trim() is { Length: > 0 } text && !text.Contains("${") && Why(exec, global, SafeBins.NameOf(text)) is { } why)
                {
                    var more = SafeBins.StartsOthers(SafeBins.NameOf(text)) ? "; it starts whatever it is told to, and no profile makes that harmless" : string.Empty;
                    context.Report(bin, [bin.Path.ToString(), text, why, more]);
                }
            }
        }
    }

    private static string? Why(ConfigCursor exec, ConfigCursor global, string name) =>
        SafeBins.NeverRunsUnasked(name) ? "which OpenClaw never lets run unasked"
        : SafeBins.HasBuiltInProfile(name) ? null
        : new[] { exec["safeBinProfiles"], global["safeBinProfiles"] }.All(profiles => LacksProfile(profiles, name)) ? "for which no profile says which arguments are harmless"
        : null;

    private static bool LacksProfile(ConfigCursor profiles, string name) =>
        profiles.IsAbsent || (!profiles.IsUnknown && profiles.HasAllChildren && !profiles.Children().Any(entry => entry.Path.Segment.Trim().ToLowerInvariant() == name));
}
