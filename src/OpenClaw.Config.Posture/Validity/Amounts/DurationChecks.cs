using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Amounts;

/// <summary>Durations (D1, and A19 for heartbeats): texts, or numbers, that the gateway must be able to read.</summary>
public sealed class DurationChecks : ValidityCheck
{
    private const string Form = "write a number with ms, s, m, h or d, as in 30m or 1h30m";

    private static readonly (string Key, bool TakesFalse, bool TakesZero)[] Maintenance =
    [
        ("pruneAfter", false, false),
        ("archiveDashboardAfter", true, true),
        ("preserveRecent", true, false),
        ("resetArchiveRetention", true, false),
    ];

    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["agents.defaults.heartbeat", "agents.entries.*.heartbeat"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var maintenance = context.Root["session"]["maintenance"];
        foreach (var (key, _, takesZero) in Maintenance)
        {
            if (Judge(maintenance[key], "d", takesZero) is { } violation)
            {
                found.Add(violation);
            }
        }

        var cron = context.Root["cron"];
        if (TextOf(cron["sessionRetention"]) is { } retention && DurationText.Milliseconds(retention, "h") is null)
        {
            found.Add(Unreadable("D1", cron["sessionRetention"]) with { Scope = cron.Path });
        }

        foreach (var heartbeat in context.PlacesOf(this).All)
        {
            // An empty text counts as unset.
            if (TextOf(heartbeat["every"]) is { Length: > 0 } every && DurationText.Milliseconds(every, "m") is null)
            {
                found.Add(Unreadable("A19", heartbeat["every"]) with { Scope = heartbeat.Path });
            }
        }
    }

    private static ValidityViolation? Judge(ConfigCursor at, string unit, bool takesZero)
    {
        var text = TextOf(at) ?? (at.Number is { } number ? JsonNumbers.Format(number) : null);
        if (text is null || (takesZero && at.Number is 0))
        {
            return null;
        }

        return DurationText.Milliseconds(text, unit) switch
        {
            null => Unreadable("D1", at),
            0 => new("D1", at, $"{at.Path} is {Show(at)}, but has to be more than zero"),
            _ => null,
        };
    }

    private static ValidityViolation Unreadable(string rule, ConfigCursor at) => new(rule, at, $"{at.Path} is {Show(at)}, which is no duration; {Form}");
}
