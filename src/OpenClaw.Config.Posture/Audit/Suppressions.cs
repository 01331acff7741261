using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit;

/// <summary>
/// <c>security.audit.suppressions</c>: what the operator told the audit to keep quiet about. An entry names a check exactly; the words
/// that it may demand of title and detail are looked for in our message, which names the same places in other words.
/// </summary>
internal sealed class Suppressions
{
    private readonly IReadOnlyList<ConfigCursor> _entries;
    private readonly ConfigCursor _place;

    private Suppressions(ConfigCursor place)
    {
        _place = place;
        _entries = [.. place.Children()];
        Any = place.IsAbsent ? Answer.No
            : place.IsUnknown ? Answer.Unknown
            : _entries.Count > 0 ? Answer.Yes
            : Answers.Of(place.HasAllChildren ? false : null);
    }

    /// <summary>Whether there is any.</summary>
    public Answer Any { get; }

    /// <summary>How many there are; null when nobody can say.</summary>
    public int? Count => Any != Answer.Unknown && _place.HasAllChildren ? _entries.Count : null;

    /// <summary>The list.</summary>
    public ConfigCursor Place => _place;

    public static Suppressions At(ConfigCursor place) => new(place);

    public AuditVerdict Apply(IReadOnlyList<AuditFinding> found)
    {
        if (Any == Answer.No)
        {
            return new(found, []);
        }

        var (kept, suppressed) = (new List<AuditFinding>(), new List<AuditFinding>());
        foreach (var finding in found)
        {
            switch (IsSuppressed(finding))
            {
                case Answer.Yes:
                    suppressed.Add(finding);
                    break;
                case Answer.No:
                    kept.Add(finding);
                    break;
                default:
                    // Nobody can say whether it is reported.
                    break;
            }
        }

        if (Any == Answer.Yes)
        {
            kept.Add(new("security.audit.suppressions.active", AuditSeverity.Info, $"{_place.Path} keeps findings of the audit out of its report", [_place]));
        }

        return new(kept, suppressed);
    }

    private Answer IsSuppressed(AuditFinding finding)
    {
        var answer = _entries.Aggregate(Answer.No, (answer, entry) => answer.Or(Covers(entry, finding)));
        return answer == Answer.No && Any != Answer.No && Count is null ? Answer.Unknown : answer;
    }

    private static Answer Covers(ConfigCursor entry, AuditFinding finding) =>
        entry["checkId"].TextOr(string.Empty) is { IsKnown: true } id
            ? Answers.Of(id.Value.Trim() == finding.CheckId).And(Holds(entry["titleIncludes"], finding)).And(Holds(entry["detailIncludes"], finding))
            : Answer.Unknown;

    private static Answer Holds(ConfigCursor words, AuditFinding finding) =>
        words.TextOr(string.Empty) is not { IsKnown: true } text ? Answer.Unknown
        : Answers.Of(finding.Message.ToLowerInvariant().Contains(text.Value.Trim().ToLowerInvariant()));
}
