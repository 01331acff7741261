internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        for (var i = 0; i < 5; i++)
        {
            to.Set($"price{i}", Price(i)).Set($"kind{i}", Kind(i % 2 == 0 ? "a" : "b", i));
        }

        var n = 0;
        var captured = new List<Func<int>>();
    again:
        var seen = n;
        captured.Add(() => seen);
        n++;
        if (n < 3)
        {
            goto again;
        }

        to.Set("rounds", n).Set("captured", string.Join(",", captured.Select(get => get())));
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                if (i * j == 2)
                {
                    goto found;
                }

                to.Set($"cell{i}{j}", i * j);
            }
        }

        to.Set("never", true);
    found:
        to.Set("found", true);
    });

    private static int Price(int size)
    {
        var price = 0;
        switch (size)
        {
            case 3:
                price += 100;
                goto case 2;
            case 2:
                price += 10;
                goto case 1;
            case 1:
                price += 1;
                break;
            case 4:
                price = 1000;
                goto default;
            default:
                price += 7;
                break;
        }

        return price;
    }

    private static string Kind(string kind, int depth)
    {
        switch (kind)
        {
            case "a" when depth > 2:
                return Deep();
            case "b":
                switch (depth)
                {
                    case 1:
                        goto default;
                    case 3:
                        return "three";
                    default:
                        depth += 10;
                        break;
                }

                goto case "c";
            case "c":
                return $"c{depth}";
            default:
                return "none";
        }

        string Deep() => $"deep {depth}";
    }
}
