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
