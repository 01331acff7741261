using System.Text;

// Whether LINQ calls a function for an item that nobody needs differs between versions of .NET. It matters where the function changes something.
internal static class Gateways
{
    private static readonly string[] Names = ["ada", "bob", "cy"];

    private static int s_seen;

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var log = new List<string>();
        string Tap(string text)
        {
            log.Add(text);
            return text;
        }

        var count = 0;
        to.List("skip", /*!Skip leaves out calls*/[|Names.Select(name => Tap(name)).Skip(1)|].ToArray());
        to.Set("last", /*!Last leaves out calls*/[|Names.Where(name => count++ < 9).Last()|]);
        to.Set("at", /*!ElementAt leaves out calls*/[|Names.Select(Tap).Take(2).ElementAt(1)|]);
        to.Set("count", /*!Count leaves out calls*/[|Names.Select(Seen).Concat(Names).Count()|]);
        to.List("key", /*!need not ask for the key of a single item*/[|Names.Take(1).OrderBy(name => Tap(name).Length)|].ToArray());
        to.List("by", By(Names, name => Tap(name).Length));
        to.Set("any", /*!Any leaves out calls*/[|Names.Select(name => { to.Set(name, 1); return name; }).Any()|]);
    });

    private static string[] By(string[] names, Func<string, int> key) => /*!need not ask for the key*/[|names.OrderBy(name => key(name))|].ToArray();

    private static string Seen(string name)
    {
        s_seen += name.Length;
        return name;
    }
}
