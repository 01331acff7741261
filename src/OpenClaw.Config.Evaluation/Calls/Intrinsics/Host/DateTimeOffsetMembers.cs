using System.Globalization;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>Members of DateTimeOffset that take the machine's time zone where none is given.</summary>
internal static class DateTimeOffsetMembers
{
    private const DateTimeStyles Assumed = DateTimeStyles.AssumeUniversal | DateTimeStyles.AssumeLocal | DateTimeStyles.AdjustToUniversal;

    public static DateTimeOffset New(DateTime dateTime) =>
        dateTime.Kind == DateTimeKind.Utc ? new DateTimeOffset(dateTime) : throw new NotEvaluatedException(Missing("a DateTime"));

    public static DateTimeOffset op_Implicit(DateTime dateTime) => New(dateTime);

    public static DateTimeOffset Parse(string input) => Parse(input, null, DateTimeStyles.None);

    public static DateTimeOffset Parse(string input, IFormatProvider? provider) => Parse(input, provider, DateTimeStyles.None);

    public static DateTimeOffset Parse(string input, IFormatProvider? provider, DateTimeStyles styles)
    {
        var parsed = DateTimeOffset.Parse(input, CultureInfo.InvariantCulture, styles);
        Check(DateTime.Parse(input, CultureInfo.InvariantCulture, (styles & ~Assumed) | DateTimeStyles.RoundtripKind), styles);
        return parsed;
    }

    public static bool TryParse(string? input, out DateTimeOffset result) => TryParse(input, null, DateTimeStyles.None, out result);

    public static bool TryParse(string? input, IFormatProvider? provider, out DateTimeOffset result) => TryParse(input, provider, DateTimeStyles.None, out result);

    public static bool TryParse(string? input, IFormatProvider? provider, DateTimeStyles styles, out DateTimeOffset result)
    {
        var isTime = DateTimeOffset.TryParse(input, CultureInfo.InvariantCulture, styles, out result);
        if (isTime)
        {
            Check(DateTime.Parse(input!, CultureInfo.InvariantCulture, (styles & ~Assumed) | DateTimeStyles.RoundtripKind), styles);
        }

        return isTime;
    }

    public static DateTimeOffset ParseExact(string input, string format, IFormatProvider? provider) => ParseExact(input, format, provider, DateTimeStyles.None);

    public static DateTimeOffset ParseExact(string input, string format, IFormatProvider? provider, DateTimeStyles styles)
    {
        var parsed = DateTimeOffset.ParseExact(input, format, CultureInfo.InvariantCulture, styles);
        Check(DateTime.ParseExact(input, format, CultureInfo.InvariantCulture, (styles & ~Assumed) | DateTimeStyles.RoundtripKind), styles);
        return parsed;
    }

    private static void Check(DateTime parsed, DateTimeStyles styles)
    {
        if (parsed.Kind == DateTimeKind.Unspecified && (styles & DateTimeStyles.AssumeUniversal) == 0)
        {
            throw new NotEvaluatedException(Missing("this text"));
        }
    }

    private static string Missing(string what) => $"{what} without an offset takes the time zone of the machine that builds; give the offset";

    /// <summary>Unlike that of a DateTime, it knows its offset.</summary>
    public static DateTimeOffset ToUniversalTime(DateTimeOffset self) => self.ToUniversalTime();
}
