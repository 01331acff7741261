using System.Globalization;

internal static class Gateways
{
    private static readonly TimeSpan Nap = TimeSpan.FromMinutes(90);

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var day = new TimeSpan(1, 2, 3, 4, 5);
        to.Set("nap", $"{Nap}").Set("total", Nap.TotalHours).Set("day", day.ToString()).Set("g", day.ToString("g")).Set("custom", day.ToString(@"d\.hh\:mm\:ss\.fff"))
            .Set("sum", (Nap + day).ToString("c")).Set("minus", (Nap - day).ToString()).Set("negated", (-Nap).ToString()).Set("twice", (Nap * 2).ToString()).Set("ratio", day / Nap)
            .Set("less", Nap < day).Set("same", TimeSpan.FromSeconds(5400) == Nap).Set("zero", TimeSpan.Zero == default).Set("parsed", TimeSpan.Parse("1.02:03:04.5").TotalSeconds)
            .Set("no", TimeSpan.TryParse("never", out var nothing)).Set("nothing", nothing.ToString()).Set("ms", TimeSpan.FromMilliseconds(1.5).Ticks).Set("seconds", TimeSpan.FromSeconds(0.1234567).Ticks)
            .Set("parts", $"{day.Days}/{day.Hours}/{day.Minutes}/{day.Seconds}/{day.Milliseconds}").Set("compare", TimeSpan.Compare(Nap, day)).Set("duration", (-day).Duration().TotalDays)
            .Set("exact", TimeSpan.ParseExact("01:30", @"hh\:mm", CultureInfo.InvariantCulture).TotalMinutes).Set("max", TimeSpan.MaxValue.ToString()).Set("days", TimeSpan.FromDays(1).TotalMilliseconds);

        var moment = new DateTime(2026, 2, 28, 23, 59, 58, 999, DateTimeKind.Utc);
        to.Set("plain", moment.ToString()).Set("interpolated", $"{moment} {moment:yyyy-MM-dd} {moment:O} {moment:R}").Set("leap", moment.AddYears(2).AddDays(1).ToString("d"))
            .Set("weekday", moment.DayOfWeek.ToString()).Set("number", (int)moment.DayOfWeek).Set("dayOfYear", moment.DayOfYear).Set("difference", (moment - new DateTime(2026, 1, 1)).TotalDays)
            .Set("month", DateTime.DaysInMonth(2028, 2)).Set("isLeap", DateTime.IsLeapYear(1900)).Set("date", moment.Date.ToString("s")).Set("time", moment.TimeOfDay.ToString())
            .Set("parsedDate", DateTime.Parse("2026-03-01 10:20").ToString("yyyy/MM/dd HH:mm")).Set("exactDate", DateTime.ParseExact("01.03.2026", "dd.MM.yyyy", CultureInfo.InvariantCulture).Month)
            .Set("wrong", DateTime.TryParse("31/31/2026", out var none)).Set("none", none.Year).Set("later", moment > none).Set("offset", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)).ToString())
            .Set("utc", DateTimeOffset.Parse("2026-01-02T03:04:05+02:00").UtcDateTime.ToString("u")).Set("unix", DateTimeOffset.FromUnixTimeSeconds(1_700_000_000).ToString("o"))
            .Set("only", new DateOnly(2026, 5, 17).AddDays(20).ToString("o")).Set("clock", new TimeOnly(7, 30).AddMinutes(45).ToString("HH:mm")).Set("between", new TimeOnly(23, 0).IsBetween(new TimeOnly(22, 0), new TimeOnly(6, 0)))
            .Set("default", default(DateTime).ToString("s")).Set("min", DateOnly.MinValue.DayNumber);
        foreach (var hours in new[] { 3, 1, 2 }.Select(hours => TimeSpan.FromHours(hours)).OrderBy(time => time))
        {
            to.Set($"hours{hours.TotalHours}", hours.ToString());
        }

        var named = new Dictionary<TimeSpan, string> { [TimeSpan.FromHours(1)] = "hour" };
        to.Set("named", named[TimeSpan.FromMinutes(60)]);
        (var text, TimeSpan? perhaps) = ("x", null);
        to.Set("perhaps", (perhaps ?? Nap).Minutes).Set("lifted", perhaps + Nap is null).Set("text", text);
    });
}
