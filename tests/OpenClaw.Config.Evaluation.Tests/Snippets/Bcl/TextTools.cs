using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

// Builders, expressions, addresses, dates: one line each.
internal static class Gateways
{
    [OpenClawConfig("txt")]
    public static void Txt(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var sb = new StringBuilder("abc");
        sb.Append(1).Append('x', 2).AppendLine().Insert(0, "<").Replace("b", "BB").Remove(1, 1);
        sb[0] = '[';
        sb.Length--;
        say(sb);
        say(sb.Length);
        sb.Clear();
        say(sb.Length == 0);
        sb.AppendJoin("-", [1, 2]).Append(true).Append(1.5m).AppendFormat("{0:X2}", 10);
        say(sb.ToString(1, 3));
        say(Regex.Replace("a1b22", @"\d+", m => $"<{m.Value.Length}>"));
        say(Regex.Match("key=val", @"(?<k>\w+)=(?<v>\w+)").Groups["v"].Value);
        say(string.Join("|", Regex.Split("a, b;c", @"[,;]\s*")));
        say(Regex.IsMatch("Abc", "^a", RegexOptions.IgnoreCase));
        say(Regex.Escape("a.b"));
        say(Uri.EscapeDataString("a b/ü"));
        say(new Uri("https://ex.org:81/p/q?x=1#f").Host);
        say(Convert.ToBase64String(Encoding.UTF8.GetBytes("hé")));
        say(System.Net.IPAddress.Parse("10.0.0.1"));
        say(System.Net.IPNetwork.Parse("10.0.0.0/8").Contains(System.Net.IPAddress.Parse("10.2.3.4")));
        say(Guid.Parse("{6F9619FF-8B86-D011-B42D-00CF4FC964FF}"));
        say(Version.Parse("1.2.3") > new Version(1, 2));
        say(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)).ToUniversalTime().ToString("o"));
        say(new DateTime(2024, 2, 29).AddYears(1).ToString("yyyy-MM-dd"));
        say((new DateTime(2026, 3, 1) - new DateTime(2026, 2, 1)).Days);
        say(DateTime.Parse("2026-01-02T03:04:05Z", null, DateTimeStyles.AdjustToUniversal).Hour);
        say(DateTime.IsLeapYear(2028));
        say(new DateTime(2026, 11, 23).DayOfWeek);
        say(TimeSpan.FromMinutes(5) > TimeSpan.FromSeconds(299));
        say(char.IsLetterOrDigit('_'));
        say("ñ".Length);
        say("😀".Length);
        say(new Rune(0x1F600).ToString().Length);
        say("a😀"[^1] == '\uDE00');
        say(string.Join(",", "aé".Select(c => (int)c)));
    });
}
