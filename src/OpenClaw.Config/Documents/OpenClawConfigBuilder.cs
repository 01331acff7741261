namespace OpenClaw.Config;

// The settings are generated; here is what concerns the document as a whole.
public sealed partial class OpenClawConfigBuilder
{
    private readonly List<(string Rule, string Because)> _acceptedRisks = [];

    /// <summary>
    /// Takes on what a rule would report for this document, with the reason where reviewers see it. It changes nothing in the file.
    /// </summary>
    /// <param name="rule">The rule, as in <c>OCC2001</c>.</param>
    /// <param name="because">Why it is acceptable here.</param>
    [ConfigDirective(ConfigDirective.AcceptRisk)]
    public OpenClawConfigBuilder AcceptRisk(string rule, string because)
    {
        _acceptedRisks.Add((
            rule ?? throw new ArgumentNullException(nameof(rule)),
            because ?? throw new ArgumentNullException(nameof(because))));
        return this;
    }
}
