// A struct in a box goes from hand to hand as objects do.
internal interface ICounts { int Count(); int Now { get; } ICounts Self(); }

internal struct Counter : ICounts { private int _count; public int Count() => ++_count; public int Now => _count; public ICounts Self() => this; public Counter Plain() => this; }

internal static class Gateways
{
    [OpenClawConfig("boxes")]
    public static void Boxes(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        ICounts one = new Counter();
        var other = one;
        one.Count();
        say(other.Now);
        say(ReferenceEquals(one, other));
        var plain = (Counter)one;
        plain.Count();
        say(one.Now);
        say(plain.Now);
        if (one is Counter taken) { taken.Count(); say(taken.Now); say(one.Now); }
        if (one is ICounts same) { same.Count(); say(one.Now); }
        say(ReferenceEquals(one, one.Self()));
        object o = plain;
        var list = new List<object> { o, one };
        ((ICounts)list[1]).Count();
        say(one.Now);
        var copy = ((ICounts)list[0]).Self();
        copy.Count();
        say(((ICounts)list[0]).Now);
        say(string.Join(",", list.OfType<Counter>().Select(c => c.Count())));
        say(one.Now);
        foreach (Counter c in list) { c.Count(); }
        say(one.Now);
        foreach (var c in list.Cast<ICounts>()) { c.Count(); }
        say(one.Now);
        ICounts[] boxes = [one, one];
        boxes[0].Count();
        say(boxes[1].Now);
        var dict = new Dictionary<string, ICounts> { ["a"] = one };
        dict["a"].Count();
        say(one.Now);
        Func<int> call = one.Count;
        call();
        say(one.Now);
        say(o.Equals(plain));
        say(one.Equals(other));
        var t = (one, one);
        t.Item1.Count();
        say(t.Item2.Now);
        Counter? maybe = plain;
        say(maybe.Value.Count());
        say(maybe.Value.Now);
        object boxed = maybe;
        ((ICounts)boxed).Count();
        say(maybe.Value.Now + " " + ((ICounts)boxed).Now);
        var generic = Bump(plain);
        say(generic + " " + plain.Now);
        static int Bump<T>(T counts) where T : ICounts { counts.Count(); var kept = counts; kept.Count(); return counts.Now * 10 + kept.Now; }
        var gs = Bump<ICounts>(one);
        say(gs + " " + one.Now);
    });
}
