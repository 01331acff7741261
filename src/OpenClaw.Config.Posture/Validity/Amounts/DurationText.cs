using System.Globalization;

namespace OpenClaw.Config.Posture.Validity.Amounts;

/// <summary>
/// Durations as the gateway reads them (2026.9.6): a number with an optional unit, or several numbers each with its unit and nothing
/// between, as in <c>1h30m</c>.
/// </summary>
public static class DurationText
{
    private const double LargestExact = 9007199254740991;

    /// <summary>The whole milliseconds; null for what the gateway cannot read.</summary>
    /// <param name="text">The text, in any case, with blanks around it or not.</param>
    /// <param name="unit">What a single number without a unit counts.</param>
    public static double? Milliseconds(string text, string unit)
    {
        var rest = text.Trim().ToLowerInvariant();
        var (total, parts) = (0d, 0);
        while (rest.Length > 0)
        {
            if (NumberText.Read(ref rest) is not { } number)
            {
                return null;
            }

            var given = UnitOf(rest);
            if (given.Length == 0 && (parts > 0 || rest.Length > 0))
            {
                return null;
            }

            total += number * LengthOf(given.Length == 0 ? unit : given);
            rest = rest.Substring(given.Length);
            parts++;
        }

        var rounded = Math.Floor(total + 0.5);
        return parts > 0 && rounded <= LargestExact ? rounded : null;
    }

    private static string UnitOf(string rest) =>
        rest.StartsWith("ms", StringComparison.Ordinal) ? "ms" : rest.Length > 0 && "smhd".IndexOf(rest[0]) >= 0 ? rest.Substring(0, 1) : string.Empty;

    private static double LengthOf(string unit) => unit switch
    {
        "s" => 1000,
        "m" => 60 * 1000,
        "h" => 60 * 60 * 1000,
        "d" => 24 * 60 * 60 * 1000,
        _ => 1,
    };
}
