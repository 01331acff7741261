using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Amounts;

/// <summary>The hours of heartbeats (A20).</summary>
public sealed class ActiveHoursChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["agents.defaults.heartbeat", "agents.entries.*.heartbeat"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var heartbeat in context.PlacesOf(this).All)
        {
            var hours = heartbeat["activeHours"];
            foreach (var at in (ConfigCursor[])[hours["start"], hours["end"]])
            {
                // An empty text counts as unset.
                if (TextOf(at) is { Length: > 0 } time && !IsTime(time, takesMidnight: at.Path.Segment == "end"))
                {
                    var bound = at.Path.Segment == "end" ? "24:00" : "23:59";
                    found.Add(new("A20", at, $"{at.Path} is {Show(at)}; write hours and minutes with two digits each, from 00:00 to {bound}") { Scope = heartbeat.Path });
                }
            }
        }
    }

    private static bool IsTime(string text, bool takesMidnight)
    {
        if (text.Length != 5 || text[2] != ':' || !(IsDigit(text[0]) && IsDigit(text[1]) && IsDigit(text[3]) && IsDigit(text[4])))
        {
            return false;
        }

        var hour = ((text[0] - '0') * 10) + text[1] - '0';
        return text[3] < '6' && (hour < 24 || (hour == 24 && takesMidnight && text[3] == '0' && text[4] == '0'));
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
