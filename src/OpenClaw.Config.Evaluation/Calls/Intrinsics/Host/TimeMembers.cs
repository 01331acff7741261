using System.Globalization;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>Members of TimeSpan that the .NET Framework rounds to milliseconds, or does not have.</summary>
internal static class TimeSpanMembers
{
    public static TimeSpan FromDays(double value) => Of(value, TimeSpan.TicksPerDay);

    public static TimeSpan FromHours(double value) => Of(value, TimeSpan.TicksPerHour);

    public static TimeSpan FromMinutes(double value) => Of(value, TimeSpan.TicksPerMinute);

    public static TimeSpan FromSeconds(double value) => Of(value, TimeSpan.TicksPerSecond);

    public static TimeSpan FromMilliseconds(double value) => Of(value, TimeSpan.TicksPerMillisecond);

    public static TimeSpan FromDays(int value) => Whole(value, TimeSpan.TicksPerDay);

    public static TimeSpan FromHours(int value) => Whole(value, TimeSpan.TicksPerHour);

    public static TimeSpan FromMinutes(long value) => Whole(value, TimeSpan.TicksPerMinute);

    public static TimeSpan FromSeconds(long value) => Whole(value, TimeSpan.TicksPerSecond);

    public static TimeSpan FromMilliseconds(long value) => Whole(value, TimeSpan.TicksPerMillisecond);

    public static TimeSpan FromMilliseconds(long milliseconds, long microseconds)
    {
        var microsecondsInAll = ((decimal)milliseconds * 1000) + microseconds;
        return Math.Abs(microsecondsInAll) > TimeSpan.MaxValue.Ticks / 10 ? throw new ArgumentOutOfRangeException() : new TimeSpan((long)microsecondsInAll * 10);
    }

    private static TimeSpan Of(double value, long ticksOfOne)
    {
        var ticks = double.IsNaN(value) ? throw new ArgumentException() : value * ticksOfOne;
        return ticks > long.MaxValue || ticks < long.MinValue ? throw new OverflowException()
            : ticks == long.MaxValue ? TimeSpan.MaxValue
            : new TimeSpan((long)ticks);
    }

    private static TimeSpan Whole(long value, long ticksOfOne) =>
        value > TimeSpan.MaxValue.Ticks / ticksOfOne || value < TimeSpan.MinValue.Ticks / ticksOfOne ? throw new ArgumentOutOfRangeException() : new TimeSpan(value * ticksOfOne);
}

/// <summary>Members of DateTime that may go by the machine's time zone.</summary>
internal static class DateTimeMembers
{
    private const string Zone = "the format z prints the time zone of the machine that builds; use DateTimeOffset";

    public static string ToString(DateTime self, string? format) => ToString(self, format, null);

    public static string ToString(DateTime self, string? format, IFormatProvider? provider) =>
        format?.IndexOf('z') >= 0 ? throw new NotEvaluatedException(Zone) : self.ToString(format, CultureInfo.InvariantCulture);
}

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
}
