using System.Text;

// Interpolation and composite formats ask IFormattable; concatenation asks ToString.
internal struct Temp(double d) : IFormattable { public string ToString(string? f, IFormatProvider? p) => "T" + d.ToString(f, p); public override string ToString() => "plain"; }

internal static class Gateways
{
    [OpenClawConfig("fmt")]
    public static void Fmt(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        say($"{new Temp(1.5)}");
        say($"{new Temp(1.5):F2}");
        say(new Temp(1.5));
        say(string.Format("{0:F1}", new Temp(2)));
        say("" + new Temp(2));
        say(string.Concat(new Temp(3), "x"));
        say(string.Join(",", new[] { new Temp(1) }));
        var sb = new StringBuilder();
        sb.Append(new Temp(1)).AppendFormat("{0:F1}", new Temp(2)).Append($"{new Temp(4):F1}");
        say(sb);
        say(new { T = new Temp(1) });
    });
}
