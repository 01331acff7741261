internal sealed class Tree(int value, Tree? left = null, Tree? right = null)
{
    public IEnumerable<int> InOrder()
    {
        if (left is not null)
        {
            foreach (var item in left.InOrder())
            {
                yield return item;
            }
        }

        yield return value;
        if (right is null)
        {
            yield break;
        }

        foreach (var item in right.InOrder())
        {
            yield return item;
        }
    }
}

internal sealed class Shelf : IEnumerable<string>
{
    private readonly List<string> _books = [];

    public IEnumerable<string> Backwards
    {
        get
        {
            for (var i = _books.Count - 1; i >= 0; i--)
            {
                yield return _books[i];
            }
        }
    }

    public void Add(string book) => _books.Add(book);

    public IEnumerator<string> GetEnumerator()
    {
        foreach (var book in _books)
        {
            yield return book.ToUpperInvariant();
        }
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

internal struct CountDown(int from)
{
    private int _next = from + 1;

    public readonly int Current => _next;

    public bool MoveNext() => --_next > 0;

    public readonly CountDown GetEnumerator() => this;
}

internal static class Steps
{
    public static IEnumerable<int> Until(int end, List<string> log)
    {
        log.Add("begin");
        var i = 0;
        while (true)
        {
            if (i == end)
            {
                log.Add("end");
                yield break;
            }

            log.Add($"give {i}");
            yield return i++;
            log.Add($"back {i}");
            if (i % 2 == 0)
            {
                continue;
            }

            do
            {
                yield return -i;
            }
            while (i > 100);
        }
    }

    public static IEnumerable<T> Every<T>(this IEnumerable<T> items, int step)
    {
        var at = 0;
        foreach (var item in items)
        {
            if (at++ % step == 0)
            {
                yield return item;
            }
        }
    }

    public static IEnumerable<string> Kinds(IEnumerable<object> things)
    {
        foreach (var thing in things)
        {
            switch (thing)
            {
                case int number when number > 5:
                    yield return $"big {number}";
                    goto case "end";
                case int number:
                    yield return $"small {number}";
                    break;
                case "end":
                    yield return "the end";
                    break;
                default:
                    continue;
            }

            yield return "-";
        }
    }
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        to.List("tree", new Tree(4, new Tree(2, new Tree(1), new Tree(3)), new Tree(6, new Tree(5))).InOrder().Select(item => $"{item}"));
        var log = new List<string>();
        var steps = Steps.Until(3, log);
        to.Set("nothing ran", log.Count);
        foreach (var step in steps)
        {
            log.Add($"took {step}");
            if (step == 1)
            {
                break;
            }
        }

        to.List("left early", log);
        log.Clear();
        to.Set("sum", steps.Sum()).List("all", log).Set("first", steps.First()).Set("count", log.Count);
        to.List("every", Enumerable.Range(0, 10).Every(3).Every(2).Select(item => $"{item}"));
        to.List("kinds", Steps.Kinds([1, "end", 9, 2.5, "other"]));
        Shelf shelf = ["b", "a"];
        shelf.Add("c");
        to.List("shelf", shelf).List("backwards", shelf.Backwards).Set("joined", string.Join("+", shelf.Where(book => book != "A")));
        foreach (var book in shelf)
        {
            to.Set(book, true);
        }

        foreach (var left in new CountDown(3))
        {
            to.Set($"left{left}", left);
        }

        var captured = 10;
        IEnumerable<int> Local(int count)
        {
            while (count-- > 0)
            {
                yield return captured + count;
                captured++;
            }
        }

        var local = Local(3);
        captured = 100;
        to.Set("local", string.Join(",", local)).Set("again", string.Join(",", local)).Set("captured", captured);
        var walker = Steps.Until(2, []).GetEnumerator();
        var walked = 0;
        while (walker.MoveNext())
        {
            walked = (walked * 10) + walker.Current;
        }

        to.Set("walked", walked);
    });
}
