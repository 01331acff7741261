internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var hour = /*!differs*/[|DateTime.Now|].Hour;
        if (hour > 3)
        {
            to.Set("late", true);
        }
        else
        {
            to.Set("early", /*!reads the machine*/[|Environment.ProcessorCount|]);
        }

        while (hour > 3)
        {
            to.Set("loop", hour);
            hour--;
        }

        while (true)
        {
            if (hour == 5)
            {
                break;
            }
        }

        to.Set("after", hour > 2 ? "a" : "b");
        foreach (var name in new[] { hour.ToString() })
        {
            to.Set(name, 1);
        }

        switch (hour)
        {
            case 1: to.Set("one", 1); break;
            default: to.Set("other", 1); return;
        }

        to.Set("end", 1);
    });
}
