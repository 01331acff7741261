internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        for (var i = 0; i < 3; i++)
        {
            to.Set($"for{i}", i * i);
        }

        var n = 0;
        while (true)
        {
            if (n == 2)
            {
                n += 5;
                continue;
            }

            if (n > 8)
            {
                break;
            }

            n++;
        }

        to.Set("while", n);
        do
        {
            n--;
        }
        while (n > 3);
        to.Set("do", n);
        foreach (var name in new[] { "a", "b" })
        {
            foreach (var number in new List<int> { 1, 2 })
            {
                if (name == "b" && number == 1)
                {
                    continue;
                }

                to.Set(name + number, number);
            }
        }

        for (int i = 0, j = 10; i < j; i += 3, j--)
        {
            to.Set($"pair{i}", j);
        }

        foreach (long wide in new[] { 1, 2 })
        {
            to.Set($"wide{wide}", wide);
        }
    });
}
