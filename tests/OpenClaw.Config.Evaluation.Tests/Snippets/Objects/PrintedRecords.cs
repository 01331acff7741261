using System.Text;

// What records print: public fields too, and what a PrintMembers of their own says.
internal readonly record struct Pt(int X, int Y) { public int Sum => X + Y; }

internal record Animal(string Name) { protected virtual bool PrintMembers(StringBuilder b) { b.Append("N=").Append(Name); return true; } }

internal record Dog(string Name, int Age) : Animal(Name);

internal record Cat(string Name) : Animal(Name) { protected override bool PrintMembers(StringBuilder b) { if (base.PrintMembers(b)) b.Append("; "); b.Append("cat"); return true; } }

internal record Quiet(string A) { public override string ToString() => "quiet"; }

internal record Loud(string A, int B) : Quiet(A);

internal record Sealed(string A) { public sealed override string ToString() => "sealed"; }

internal record SealedKid(string A, int B) : Sealed(A);

internal record Plain(int A) { public int B { get; init; } = 4; public string? C; private int D = 5; public static int E = 6; public int F => A * 2; }

internal record PlainKid(int A, List<int> L) : Plain(A) { public new int B { get; set; } = 9; }

internal abstract record Shape { public abstract double Area { get; } }

internal record Sq(double S) : Shape { public override double Area => S * S; }

internal record Empty;

internal record struct RS(int A) { public int B = 3; }

internal static class Gateways
{
    [OpenClawConfig("rec")]
    public static void Rec(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        say(new Animal("x"));
        say(new Dog("d", 3));
        say(new Cat("c"));
        say(new Quiet("a"));
        say(new Loud("a", 2));
        say(new Sealed("a"));
        say(new SealedKid("a", 1));
        say(new Plain(1));
        say(new PlainKid(1, null!));
        say(new Sq(2));
        say(new Empty());
        say(new RS(1));
        say(new Pt(1, 2));
        say(new Pt(1,2) with { Y = 5 });
        say(new Dog("d", 3) == new Dog("d", 3));
        say(new Dog("d", 3) == (Animal)new Cat("d"));
        say(((Animal)new Dog("a", 1)) with { Name = "z" });
        var (nm, age) = new Dog("q", 8);
        say(nm + age);
        say(new Plain(1) with { B = 7 });
        say(new Plain(1) == new Plain(1));
        say(new Pt(1,2).Equals(new Pt(1,2)));
        say(new Dog("a", 1).Equals((object)new Dog("a", 1)));
    });
}
