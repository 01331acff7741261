// Virtual calls from constructors, hidden members, counters by type argument, initialisers of initialisers.
internal abstract class Node { public virtual string Who => "node"; public string Call() => Who; public abstract int Size { get; } public Node() { Log += Who; } public static string Log = ""; }

internal class Leaf : Node { string n = "leaf"; public override string Who => n ?? "null"; public override int Size => 1; public new string Call() => "new " + base.Call(); }

internal class Base1 { public Base1() { Init(); } protected virtual void Init() { Text += "b"; } public string Text = "x"; }

internal class Der1 : Base1 { public int F = 5; public Der1() { Text += F; } protected override void Init() { Text += "d" + F; F = 9; } }

internal class Cnt { static int next; public int Id { get; } = ++next; public static int Next => next; public required string Name { get; init; } public List<int> L { get; } = [1]; public Dictionary<string, int> D { get; } = new(); public Cnt? Inner { get; set; } }

internal class Gen<T> { public static int Count; public T? V; public Gen() => Count++; public override string ToString() => typeof(T) == typeof(int) ? "int" : "other"; }

internal class Idx { int[] a = new int[3]; public int this[int i] { get => a[i]; set => a[i] = value * 2; } public int this[string s] => s.Length; public int this[int x, int y] => x * y; }

internal static class Gateways
{
    [OpenClawConfig("classes")]
    public static void Classes(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        say(new Leaf().Call());
        say(((Node)new Leaf()).Call());
        say(Node.Log);
        say(new Der1().Text);
        say(new Der1().F);
        var c = new Cnt { Name = "n", L = { 2, 3 }, D = { ["a"] = 1, ["b"] = 2 }, Inner = new() { Name = "i" } };
        say(c.Id);
        say(c.Inner.Id);
        say(string.Join(",", c.L));
        say(c.D.Count);
        say(Cnt.Next);
        new Gen<int>();
        new Gen<int>();
        new Gen<string>();
        say(Gen<int>.Count + " " + Gen<string>.Count);
        say(new Gen<int>());
        say(new Gen<string>().V == null);
        say(new Gen<int>().V);
        var ix = new Idx { [0] = 4 };
        say(ix[0]);
        ix[1] += 3;
        ix[1]++;
        say(ix[1]);
        say(ix["abc"]);
        say(ix[3, 4]);
        say(ix is { });
        Node n = new Leaf();
        say(n is Leaf { Size: 1 });
        say((n as Leaf)?.Who);
        say((c as object) is Node);
    });
}
