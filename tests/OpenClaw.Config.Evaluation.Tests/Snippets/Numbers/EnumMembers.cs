internal static class Gateways
{
    private enum Level { Low = -1, None, High = 5 }

    [Flags]
    private enum Rights : byte { Read = 1, Write = 2, Run = 4 }

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        to.Set("parse", Enum.Parse<Level>("High").ToString()).Set("ignore", Enum.Parse<Level>(" low ", ignoreCase: true).ToString()).Set("number", Enum.Parse<Level>("5").ToString()).Set("undefined", Enum.Parse<Level>("42").ToString())
            .Set("flags", Enum.Parse<Rights>("Read, Run").ToString()).Set("try", Enum.TryParse<Level>("Nope", out var none)).Set("none", none.ToString()).Set("tryIgnoring", Enum.TryParse<Rights>("WRITE", true, out var rights) ? rights.ToString() : "")
            .Set("defined", Enum.IsDefined(Level.High)).Set("notDefined", Enum.IsDefined((Level)3)).Set("name", Enum.GetName(Level.None)!).Set("noName", Enum.GetName((Rights)8) is null).Set("overflow", Enum.TryParse<Rights>("300", out _)).Set("empty", Enum.TryParse<Level>("", out _));
        to.List("names", Enum.GetNames<Level>()).List("values", Enum.GetValues<Level>().Select(level => $"{level}={(int)level}").ToArray()).List("typed", Enum.GetNames(typeof(Rights)));
        foreach (var right in Enum.GetValues<Rights>())
        {
            to.Set("has" + right, (Rights.Read | Rights.Run).HasFlag(right));
        }

        to.Set("typeParse", ((Level)Enum.Parse(typeof(Level), "High")).ToString()).Set("compare", Level.Low.CompareTo(Level.High)).Set("sorted", string.Join(",", new[] { Level.High, Level.Low }.Order())).Set("format", Level.High.ToString("D")).Set("composite", string.Format("{0:D}|{0,6}|{1:c}", Level.High, TimeSpan.FromHours(1))).Set("key", new Dictionary<Level, int> { [Level.Low] = 3 }[Level.Low]);
    });
}
