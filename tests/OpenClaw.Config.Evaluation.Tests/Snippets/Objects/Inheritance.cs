// Overrides, base calls, and records with equality of their own.
internal abstract class Animal2 { public abstract string Noise(); public string Twice() => Noise() + Noise(); public override string ToString() => GetName() + ":" + Noise(); protected virtual string GetName() => "animal"; }

internal class Dog2 : Animal2 { public override string Noise() => "woof"; protected override string GetName() => "dog/" + base.GetName(); }

internal sealed class Puppy : Dog2 { public override string Noise() => "yip" + base.Noise(); }

internal record Person(string First, string Last) { public string Full => $"{First} {Last}"; public Person(string one) : this(one.Split(' ')[0], one.Split(' ')[1]) { } public static Person operator +(Person a, string s) => a with { Last = a.Last + s }; public void Deconstruct(out string a) => a = Full; }

internal record Emp(string First, string Last, decimal Pay) : Person(First, Last) { public virtual bool Equals(Emp? o) => o is not null && o.Pay == Pay; public override int GetHashCode() => Pay.GetHashCode(); }

internal class Stk<T> : IEnumerable<T> { readonly List<T> l = []; public void Add(T t) => l.Add(t); public IEnumerator<T> GetEnumerator() { for (var i = l.Count - 1; i >= 0; i--) yield return l[i]; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }

internal static class Ext { public static IEnumerable<T> Every<T>(this IEnumerable<T> s, int n) { var i = 0; foreach (var x in s) if (i++ % n == 0) yield return x; } extension(int n) { public bool Even => n % 2 == 0; public int Pow(int e) { var r = 1; for (var i = 0; i < e; i++) r *= n; return r; } } extension(Person) { public static Person Nobody => new("no", "body"); } }

internal static class Gateways
{
    [OpenClawConfig("virt")]
    public static void Virt(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        say(new Puppy().Twice());
        say(new Puppy());
        Animal2 an = new Dog2();
        say(an);
        say(an is Puppy);
        say(an.Noise().Length);
        say(new Animal2[] { new Dog2(), new Puppy() }.Select(x => x.Noise()).Aggregate((x, y) => x + "|" + y));
    });

    [OpenClawConfig("persons")]
    public static void Persons(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var p = new Person("Ada Byron");
        say(p);
        say(p + "!");
        say(p.Full);
        p.Deconstruct(out var full);
        say(full);
        say(p is ("Ada", _));
        say(p == new Person("Ada", "Byron"));
        say(new Emp("a", "b", 3) == new Emp("c", "d", 3));
        say(new Emp("a", "b", 3).Equals((Person)new Emp("c", "d", 3)));
        say(((Person)new Emp("a", "b", 3)).Equals(new Person("a", "b")));
        say(new HashSet<Person> { new Emp("a", "b", 3), new Emp("c", "d", 3), new Person("a", "b") }.Count);
        say(new Emp("a", "b", 3));
        say(p with { First = "X" });
        say(Person.Nobody);
        say(4.Even + " " + 2.Pow(5));
        say(string.Join(",", new Stk<int> { 1, 2, 3, 4, 5 }.Every(2)));
        say(new Stk<string> { "a" }.Count());
        foreach (var (x, ix) in new Stk<string> { "a", "b" }.Select((x, ix) => (x, ix))) say(x + ix);
    });
}
