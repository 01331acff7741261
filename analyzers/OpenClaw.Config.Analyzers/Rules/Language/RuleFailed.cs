using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Language;

/// <summary>
/// A mistake of ours: a rule or the interpreter failed. A warning, so that nobody's build stops for it, but under
/// <c>OpenClawEnforce</c> it blocks: what was not judged is not known to be safe.
/// </summary>
[NoFix("Nothing in the operator's code is wrong.")]
internal sealed class RuleFailed() : ConfigRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC0009",
        "A rule could not judge the configuration",
        "{0} failed on this configuration with {1}; everything else was judged, so please report it with the code that brought it about",
        RuleCategory.Language,
        RuleLevel.NotAsMeant);

    /// <summary>The finding that a part of ours failed.</summary>
    /// <param name="part">What failed: the id of a rule, or the words for something else.</param>
    /// <param name="exception">What it failed with. Only its type is told: its text might hold values of the configuration.</param>
    public static Finding FindingOf(string part, Exception exception) =>
        new(Rule, Place: null, MorePlaces: [], ConfigPath.Root, [part, exception.GetType().Name], Fix: null);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        // Reported by whoever sees the failure.
    }
}
