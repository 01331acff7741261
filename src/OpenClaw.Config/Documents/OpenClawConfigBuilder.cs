using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

// The settings are generated; here is what concerns the document as a whole.
public sealed partial class OpenClawConfigBuilder
{
    /// <summary>What was taken on so far.</summary>
    internal List<AcceptedRisk> AcceptedRisks { get; } = [];

    /// <summary>
    /// Takes on what a rule would report for this document, with the reason where reviewers see it. For a rule it changes nothing in the file. A check of
    /// OpenClaw's own audit is taken on there as well: the file gets an entry in <c>security.audit.suppressions</c> with the reason and the day, and <c>openclaw
    /// security audit</c> no longer lists what that check finds, anywhere on this gateway.
    /// </summary>
    /// <param name="rule">
    /// The rule, as in <c>OCC2001</c>; or a check of OpenClaw's own audit, as in <c>gateway.bind_no_auth</c>, with all rules that say the same.
    /// </param>
    /// <param name="because">Why it is acceptable here.</param>
    /// <param name="until">
    /// The last day on which it is, as in <c>2027-03-31</c>. Builds that say what day it is (the property <c>OpenClawToday</c>) report it again afterwards.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="until"/> is no day.</exception>
    [ConfigDirective(ConfigDirective.AcceptRisk)]
    public OpenClawConfigBuilder AcceptRisk(string rule, string because, string? until = null)
    {
        if (until is not null && !Days.IsDay(until))
        {
            throw new ArgumentException($"'{until}' is no day: write it as 2027-03-31.", nameof(until));
        }

        AcceptedRisks.Add(new(
            rule ?? throw new ArgumentNullException(nameof(rule)),
            because ?? throw new ArgumentNullException(nameof(because)),
            Origin: null,
            until));
        return this;
    }
}
