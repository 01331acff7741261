using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

// The settings are generated; here is what concerns the document as a whole.
public sealed partial class OpenClawConfigBuilder
{
    private readonly List<(string Rule, string Because, string? Until)> _acceptedRisks = [];

    /// <summary>
    /// Takes on what a rule would report for this document, with the reason where reviewers see it. It changes nothing in the file.
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

        _acceptedRisks.Add((
            rule ?? throw new ArgumentNullException(nameof(rule)),
            because ?? throw new ArgumentNullException(nameof(because)),
            until));
        return this;
    }
}
