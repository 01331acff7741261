internal static class Items
{
    public static IEnumerable<int> Until(int end)
    {
        for (var i = 0; i < end; i++)
        {
            yield return i;
        }

        yield return /*!Environment.ProcessorCount reads the machine*/[|Environment.ProcessorCount|];
    }

    public static IEnumerable<int> Perhaps()
    {
        yield return 1;
        if (/*!DateTime.Now differs*/[|DateTime.Now|].Hour > 3)
        {
            yield return 2;
        }

        yield return 3;
    }

    public static IEnumerable<int> Checked(int number)
    {
        yield return number;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 10);
        yield return /*!this throws DivideByZeroException*/[|number / (number - number)|];
    }
}

internal sealed class NotFound(string who) : Exception($"{who} is not on the roster")
{
}

internal sealed class Money(int amount)
{
    public int Amount => amount;

    public static Money operator +(Money a, Money b) => a.Amount > 5 ? /*!this throws ArgumentException: too much*/[|throw new ArgumentException("too much.")|] : new(a.Amount + b.Amount);
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        to.Set("first", Items.Until(3).First());
        foreach (var item in Items.Until(2))
        {
            to.Set($"item{item}", item);
        }

        to.Set("sum", Items.Perhaps().Sum());
        foreach (var item in Items.Checked(4))
        {
            to.Set("checked", item);
        }

        string[] names = ["a", "b"];
        to.Set("early", names is [var only] ? only : Find(names, "b"));
        to.Set("money", (new Money(6) + new Money(1)).Amount);
    });

    [OpenClawConfig("other")]
    public static void Other(OpenClawConfigBuilder claw) => claw.Values(to => to.Set("found", Find(["a"], "z")));

    [OpenClawConfig("guarded")]
    public static void Guarded(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        string? missing = null;
        /*!this throws ArgumentNullException: missing is null*/[|ArgumentNullException.ThrowIfNull(missing)|];
        to.Set("never", 1);
    });

    private static string Find(string[] names, string name) =>
        names.FirstOrDefault(candidate => candidate == name) ?? /*!this throws NotFound: z is not on the roster*/[|throw new NotFound(name)|];
}
