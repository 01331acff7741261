// Constants, flags, dates, spans, raw strings, templates.
using System.Text;
using System.Globalization;

[Flags] internal enum Perm { None, Read = 1, Write = 2, Exec = 4, All = Read | Write | Exec, Sys = 1 << 10 }
internal enum Env { Dev, Stage = 5, Prod }
internal static class Ext
{
    public static void Deconstruct(this DateTime d, out int year, out int month, out int day) => (year, month, day) = (d.Year, d.Month, d.Day);
    public static void Deconstruct(this string s, out char first, out string rest) { first = s[0]; rest = s[1..]; }
    public static bool IsIn<T>(this T value, params ReadOnlySpan<T> all) where T : IEquatable<T> { foreach (var x in all) if (x.Equals(value)) return true; return false; }
}
internal struct Range3(int from, int to) { public int From = from, To = to; public readonly IEnumerator<int> GetEnumerator() { for (var i = From; i < To; i++) yield return i; } public int this[Index i] => i.GetOffset(To - From) + From; }
internal ref struct Cutter(ReadOnlySpan<char> text) { private ReadOnlySpan<char> _rest = text; public string Next() { var at = _rest.IndexOf(' '); if (at < 0) { var all = _rest.ToString(); _rest = ""; return all; } var r = _rest[..at].ToString(); _rest = _rest[(at + 1)..]; return r; } public bool IsDone => _rest.IsEmpty; }

internal static class Gateways
{
    private const string Base = "api", Url = "https://" + Base + ".example/" + nameof(Env.Prod);
    private const int Bits = 1 << 4 | 0b11 & ~1, Big = int.MaxValue / 2 + 1;
    private const string Interp = $"{Base}-{nameof(List<int>.Count)}";

    [OpenClawConfig("t1")]
    public static void T1(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        say(Url); say(Bits); say(Big); say(Interp);
        say(Perm.Read | Perm.Exec); say(Perm.All & ~Perm.Write); say((Perm)8); say((Perm)1025); say(Perm.All); say((Perm)(-1)); say($"{Perm.All:X} {Perm.Sys:D} {(Perm)9:F} {(Perm)9:G}");
        say(Perm.All.HasFlag(Perm.Read | Perm.Write));
        say(string.Join(",", Enum.GetValues<Perm>())); say(string.Join(",", Enum.GetNames<Env>()));
        say(Enum.Parse<Perm>("read, Exec", true)); say(Enum.TryParse<Env>("6", out var e) + " " + e); say(Enum.IsDefined((Env)1));
        foreach (var env in new[] { Env.Dev, Env.Stage, Env.Prod, (Env)77 })
            say(env switch { Env.Dev => "local", Env.Stage or Env.Prod when env > Env.Stage => "hot", Env.Stage => "warm", var other => $"?{other:D}" });
        var (y, m, d) = new DateTime(2026, 3, 31);
        say((y, m, d).ToString());
        say(new DateTime(2026, 1, 31).AddMonths(1).ToString("yyyy-MM-dd ddd", CultureInfo.InvariantCulture));
        say((new DateTime(2026, 3, 1) - new DateTime(2024, 2, 28)).TotalDays);
        say(new DateOnly(2026, 12, 31).AddDays(1)); say(new DateOnly(2024, 2, 29).AddYears(1).ToString("O"));
        say(TimeSpan.FromMinutes(61.5)); say(TimeSpan.FromHours(25).ToString(@"d\.hh\:mm")); say(new TimeOnly(23, 30).AddHours(1));
        say($"{new DateTime(2026, 11, 3, 4, 5, 6):dddd, dd MMMM yyyy HH:mm:ss}"); say(new DateTime(2026, 11, 3, 4, 5, 6).ToString("s")); say(new DateTime(2026, 11, 3).DayOfWeek);
        say(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)).ToUniversalTime().ToString("o"));
        say(TimeSpan.Parse("1.02:03:04.5") * 2); say(TimeSpan.FromSeconds(90) / TimeSpan.FromMinutes(1));
        if ("hello" is ['h', .. var mid, 'o']) say(mid);
        say("abc" switch { [] => "empty", [var c] => "one" + c, [_, _] => "two", ['a', ..] => "a-", _ => "?" });
        var (f, r) = "xyz"; say(f + "|" + r);
        foreach (var x in new Range3(2, 5)) say(x);
        say(new Range3(2, 9)[^1]);
        var cut = new Cutter("one two  three"); while (!cut.IsDone) say("[" + cut.Next() + "]");
        say(3.IsIn(1, 2, 3)); say("a".IsIn("b"));
        say("héllo"u8.Length + ":" + "héllo"u8[1]);
        var raw = $$"""
            { "name": "{{"x" + 1}}",
              "n": {{{1 + 1}}} , "path": "C:\dir" }
            """;
        say(raw);
        say($"{"a",5}|{"b",-5}|{1.5,8:F2}|{{{2}}}");
        say(nameof(Dictionary<string, List<int>>) + nameof(System.Text) + nameof(T1) + nameof(Ext.IsIn));
        var sb = new StringBuilder("T:"); foreach (var k in new[] { "a", "b" }) sb.Append(k).Append('=').AppendFormat(CultureInfo.InvariantCulture, "{0:000}", k.Length).AppendJoin(";", 1, 2); sb[0] = 't'; sb.Length -= 1; sb.Insert(2, "<").Replace("a", "A", 0, 4).Remove(1, 1); say(sb);
        ReadOnlySpan<char> span = "key = value # c"; var hash = span.IndexOf('#'); var eq = span[..hash].IndexOf('='); say(span[..eq].Trim().ToString() + ":" + span[(eq + 1)..hash].Trim().ToString());
        say("Line1\nLine2\r\nLine3".Split(["\r\n", "\n"], StringSplitOptions.None).Length);
    });
}
