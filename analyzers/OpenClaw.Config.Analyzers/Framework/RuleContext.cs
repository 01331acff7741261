using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Disproofs;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Validity.Hosts;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>What a rule gets: one document, what was found out about it so far, and a way to report.</summary>
internal sealed class RuleContext(ConfigRule rule, SharedFindings shared, ICollection<Finding> findings, CancellationToken cancellation)
{
    /// <summary>The configuration to judge.</summary>
    public ConfigDocument Document => shared.Document;

    /// <summary>Its root, to navigate from.</summary>
    public ConfigCursor Root => shared.Document.Cursor;

    /// <summary>What can be asked about the code behind it.</summary>
    public IWriteOrder Order => shared.Order;

    /// <summary>What is known of the gateway's machine; null where nothing is.</summary>
    public IGatewayHost? Host => shared.Host;

    /// <summary>What the gateway's rules beyond its schema find; found once for all rules.</summary>
    public ValidityViolations Validity => Shared(document => ValidityViolations.Of(document, Host));

    /// <summary>What the gateway's own audit would say; found once for all rules.</summary>
    public AuditVerdict Audit => Shared(document => SecurityAudit.On(document, cancellation: Cancellation));

    /// <summary>Which of its findings are none.</summary>
    public AuditDisproofs Disproofs => Shared(document => new AuditDisproofs(document, Shared(ReachMap.Of)));

    /// <summary>The agents; read once for all rules.</summary>
    public AgentRoster Roster => Shared(ReachMap.Of).Roster;

    /// <summary>For rules that loop for long.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>
    /// Something that several rules need to know about the document (its posture, its schema violations): made by the first
    /// that asks.
    /// </summary>
    /// <typeparam name="T">The kind of thing; there is one of each.</typeparam>
    public T Shared<T>(Func<ConfigDocument, T> make)
        where T : class => shared.Get(make);

    /// <summary>Whether a place lies inside of raw JSON, and was not written by a call of its own.</summary>
    public bool IsInRaw(ConfigPath path) => path.Parent is { } parent && parent.Segments.Aggregate(Root, static (at, segment) => at[segment]).Node is { } around && (around.Marks & NodeMarks.Raw) != 0;

    /// <summary>Reports at a place of the document, which need not hold anything: then the nearest thing around it is underlined.</summary>
    /// <param name="at">The place.</param>
    /// <param name="arguments">What fills the placeholders of the message.</param>
    /// <param name="spot">What to underline.</param>
    /// <param name="causes">Other places that play a part.</param>
    /// <param name="fix">The remedy, where one is safe.</param>
    /// <param name="auditCheck">The check of the audit that it repeats, where that is not the same for all findings of the rule.</param>
    public void Report(
        ConfigCursor at,
        IReadOnlyList<string> arguments,
        Spot spot = Spot.Value,
        IEnumerable<ConfigCursor>? causes = null,
        ConfigFix? fix = null,
        string? auditCheck = null)
    {
        Report(at.Path, at.Node, arguments, spot, SpansOf(causes), fix, auditCheck);
    }

    /// <summary>Reports at a node, which need not be in the document any more (a value that was replaced).</summary>
    public void Report(
        ConfigPath path,
        ConfigNode? node,
        IReadOnlyList<string> arguments,
        Spot spot,
        IEnumerable<SourceSpan?> causes,
        ConfigFix? fix,
        string? auditCheck = null)
    {
        if (node is ConfigUnknown { Reason: UnknownReason.Poisoned })
        {
            // The mistake was reported where it was made. An echo would only hide it.
            return;
        }

        if (node?.Origin is null)
        {
            (node, spot) = (shared.NearestWritten(path), Spot.Name);
        }

        if (spot == Spot.Key && IsInRaw(path))
        {
            // The key stands inside of the JSON, not in the call.
            spot = Spot.Value;
        }

        var place = Places.Of(node, spot);
        findings.Add(new Finding(rule.Descriptor, place, Places.Distinct(place, Places.Around(node).Concat(causes)), path, arguments, fix) { AuditCheck = auditCheck });
    }

    /// <summary>Reports something that was noticed while the document was read, where it was written.</summary>
    public void Report(ConfigPath path, Origin? origin, IReadOnlyList<string> arguments)
    {
        var place = origin?.Value ?? Places.Of(shared.NearestWritten(path), Spot.Name);
        findings.Add(new Finding(rule.Descriptor, place, Places.Distinct(place, (origin?.Trail ?? []).Cast<SourceSpan?>()), path, arguments, Fix: null));
    }

    /// <summary>Reports about the document as a whole.</summary>
    public void ReportDocument(IReadOnlyList<string> arguments, IEnumerable<ConfigCursor>? causes = null)
    {
        findings.Add(new Finding(rule.Descriptor, null, Places.Distinct(null, SpansOf(causes)), ConfigPath.Root, arguments, null));
    }

    private static IEnumerable<SourceSpan?> SpansOf(IEnumerable<ConfigCursor>? cursors) =>
        (cursors ?? []).Select(static cursor => Places.Of(cursor.Node, Spot.Value));
}
