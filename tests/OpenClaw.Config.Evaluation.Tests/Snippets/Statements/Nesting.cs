internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        string Outer(int n)
        {
            string Inner(int m)
            {
                if (m == 0)
                {
                    return "end";
                }

                foreach (var i in new[] { 1, 2, 3 })
                {
                    switch (i)
                    {
                        case 2 when m > 1:
                            return $"{m}:{Inner(m - 1)}";
                        case 3:
                            break;
                        default:
                            continue;
                    }
                }

                return "fell" + n;
            }

            return Inner(n);
        }

        to.Set("three", Outer(3)).Set("zero", Outer(0)).Set("one", Outer(1));
        const int Limit = 3;
        {
            const int Limit2 = Limit * 2;
            var x = Limit2;
            to.Set("block", x);
        }

        {
            var x = "again";
            to.Set("block2", x);
        }

        var (found, at) = Find([4, 7, 9], n => n > 5);
        to.Set("found", found).Set("at", at);
        if (int.TryParse("5", out var parsed) && parsed is > 3 and var big)
        {
            to.Set("big", big);
        }

        static (bool, int) Find(int[] numbers, Predicate<int> holds)
        {
            for (var i = 0; i < numbers.Length; i++)
            {
                if (holds(numbers[i]))
                {
                    return (true, i);
                }
            }

            return (false, -1);
        }
    });
}
