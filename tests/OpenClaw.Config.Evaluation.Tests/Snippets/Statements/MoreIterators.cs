internal static class Walks
{
    public static IEnumerable<string> Permutations(string letters)
    {
        if (letters.Length <= 1)
        {
            yield return letters;
            yield break;
        }

        for (var i = 0; i < letters.Length; i++)
        {
            foreach (var rest in Permutations(letters.Remove(i, 1)))
            {
                yield return letters[i] + rest;
            }
        }
    }

    public static IEnumerable<long> Fibonacci()
    {
        var (a, b) = (0L, 1L);
        for (;;)
        {
            yield return a;
            (a, b) = (b, a + b);
        }
    }

    public static IEnumerable<Func<int>> Captures()
    {
        for (var i = 0; i < 3; i++)
        {
            var own = i * 10;
            yield return () => own++ + i;
        }
    }

    public static IEnumerable<T[]> Chunks<T>(IEnumerable<T> items, int size)
    {
        List<T> chunk = [];
        foreach (var item in items)
        {
            chunk.Add(item);
            if (chunk.Count < size)
            {
                continue;
            }

            yield return chunk.ToArray();
            chunk = [];
        }

        if (chunk is { Count: > 0 })
        {
            yield return [.. chunk];
        }
    }

    public static IEnumerable<int> Jumping(int end)
    {
        var i = 0;
    again:
        yield return i;
        i++;
        if (i < end)
        {
            goto again;
        }

        yield return -1;
    }

    public static IEnumerable<(int, string)> Pairs(params string[] names)
    {
        var number = 0;
        foreach (var name in names)
        {
            switch (name.Length)
            {
                case 0:
                    continue;
                case 1 when number > 1:
                    yield break;
                case 1:
                    yield return (number++, name);
                    goto default;
                default:
                    yield return (number++, name + "*");
                    break;
            }
        }
    }
}

internal struct Ticker
{
    private int _at;

    public IEnumerable<int> Tick()
    {
        while (_at < 3)
        {
            yield return ++_at;
        }
    }
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        to.List("permutations", Walks.Permutations("abc")).Set("fibonacci", string.Join(",", Walks.Fibonacci().Skip(10).Take(3)));
        var captures = Walks.Captures().ToList();
        to.Set("captures", string.Join(",", captures.Concat(captures).Select(capture => capture())));
        to.Set("chunks", string.Join("|", Walks.Chunks(Walks.Fibonacci().TakeWhile(n => n < 40), 3).Select(chunk => string.Join(",", chunk))));
        to.Set("jumping", string.Join(",", Walks.Jumping(3))).Set("pairs", string.Join(" ", Walks.Pairs("a", "", "bb", "c", "d")));
        var ticker = new Ticker();
        to.Set("ticks", ticker.Tick().Sum() + ticker.Tick().Count());
        IEnumerable<int> Countdown(int n)
        {
            if (n > 0)
            {
                yield return n;
                foreach (var rest in Countdown(n - 1))
                {
                    yield return rest;
                }
            }
        }

        to.Set("countdown", string.Join("", Countdown(5))).Set("deep", Countdown(60).Sum());
        foreach (var (index, name) in Walks.Pairs("x", "yy"))
        {
            to.Set(name, index);
        }
    });
}
