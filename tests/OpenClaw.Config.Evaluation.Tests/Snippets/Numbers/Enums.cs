internal enum Day { Monday = 1, Tuesday, Wednesday, Thursday, Friday }

[Flags]
internal enum Rights : byte { None = 0, Read = 1, Write = 2, Delete = 4, All = 7 }

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var day = Day.Tuesday;
        to.Set("name", day.ToString()).Set("number", (int)day).Set("next", (day + 1).ToString()).Set("same", day == Day.Tuesday)
            .Set("later", day > Day.Monday).Set("cast", ((Day)5).ToString()).Set("undefined", ((Day)99).ToString()).Set("interpolated", $"{day}/{day:D}");
        var rights = Rights.Read | Rights.Write;
        to.Set("has", (rights & Rights.Write) != 0).Set("hasNot", (rights & Rights.Delete) != 0).Set("bits", (int)(rights ^ Rights.Read)).Set("not", (int)(~rights & Rights.All));
        to.Set("flag", rights.HasFlag(Rights.Write)).Set("noFlag", rights.HasFlag(Rights.All)).Set("always", rights.HasFlag(Rights.None));
        to.Set("combined", rights.ToString()).Set("unnamed", ((Rights)9).ToString()).Set("rest", $"{Rights.Read | Rights.Delete,14}|{(Rights)8:G}|{rights:D}|{rights:X}|{(Day)3:F}|{(Day)3:x}|{(Day)(-1):X}")
            .Set("format", rights.ToString("D"));
        claw(GatewayBind.Loopback);
        void claw(GatewayBind bind) => to.Set("bind", bind == GatewayBind.Loopback);
    });
}
