// Dates, times of day and time spans, calculated and printed.
internal static class Gateways
{
    [OpenClawConfig("date")]
    public static void Date(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var d = new DateOnly(2026, 2, 28);
        say(d.AddDays(1));
        say(d.ToString("yyyy-MM-dd"));
        say(d.DayOfWeek);
        say(d.DayNumber);
        say($"{d:o} {d:R}");
        say(DateOnly.Parse("2026-03-04"));
        say(DateOnly.ParseExact("04.03.2026", "dd.MM.yyyy"));
        say(d < new DateOnly(2027,1,1));
        say(d.ToDateTime(new TimeOnly(3,4)));
        say(new TimeOnly(23, 30).AddHours(2));
        say(new TimeOnly(7, 5).ToString("HH:mm"));
        say(new TimeOnly(1,0).IsBetween(new TimeOnly(23,0), new TimeOnly(2,0)));
        say(TimeOnly.Parse("07:30") - TimeOnly.Parse("06:00"));
    });

    [OpenClawConfig("span1")]
    public static void Span1(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        say(TimeSpan.FromMinutes(90));
        say(TimeSpan.FromMinutes(90).ToString("c"));
        say($"{TimeSpan.FromHours(25):g}");
        say($"{TimeSpan.FromHours(25):G}");
        say($"{TimeSpan.FromSeconds(3725.5):hh\\:mm\\:ss\\.f}");
        say(TimeSpan.FromDays(1.5).TotalHours);
        say(TimeSpan.Parse("1.02:03:04.5"));
        say(TimeSpan.FromHours(2) * 1.5);
        say(TimeSpan.FromHours(3) / TimeSpan.FromHours(2));
        say(-TimeSpan.FromSeconds(5));
        say($"{TimeSpan.FromSeconds(-5):mm\\:ss}");
        say(TimeSpan.FromMilliseconds(1).Ticks);
        say(TimeSpan.Zero.ToString(@"d\.hh"));
        say(TimeSpan.FromSeconds(10, 500));
    });
}
