// Structs in arrays, lists, fields and loops: which of them a change reaches.
internal struct Mut { public int V; public void Inc() => V++; public readonly int Get() => V; }

internal class Holder { public Mut M; public readonly Mut R; public Mut Prop { get; set; } }

internal interface IInc { void Inc(); }

internal struct MI : IInc { public int V; public void Inc() => V++; }

internal static class Gateways
{
    [OpenClawConfig("structs")]
    public static void Structs(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var arr = new Mut[2];
        arr[0].Inc();
        arr[0].V += 5;
        var cp = arr[0];
        cp.Inc();
        say(arr[0].V);
        say(cp.V);
        var li = new List<Mut> { new() { V = 1 } };
        var it = li[0];
        it.Inc();
        say(li[0].V);
        li[0].Inc();
        say(li[0].V);
        foreach (var m in arr) { m.Inc(); }
        say(arr[0].V);
        foreach (ref var m in arr.AsSpan()) { m.Inc(); }
        say(arr[0].V);
    });

    [OpenClawConfig("structs2")]
    public static void Structs2(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var arr = new Mut[2];
        for (var i = 0; i < arr.Length; i++) { ref var m = ref arr[i]; m.V = i + 10; }
        say(arr[1].V);
        var h = new Holder();
        h.M.Inc();
        say(h.M.V);
        h.R.Inc();
        say(h.R.V);
        say(h.Prop.V);
        h.Prop.Inc();
        say(h.Prop.V);
        var b = (object)arr[1];
        arr[1].V = 99;
        say(((Mut)b).V);
        IInc bi = new MI();
        bi.Inc();
        say(((MI)bi).V);
        var di = new Dictionary<string, Mut> { ["a"] = default };
        var x = di["a"];
        x.Inc();
        say(di["a"].V);
        (Mut A, int B) t = (new Mut(), 1);
        t.A.Inc();
        say(t.A.V);
        var t2 = t;
        t2.A.Inc();
        say(t.A.V + " " + t2.A.V);
        Action act = cp().Inc;
        act();
        Mut cp() => arr[0];
        say(arr[0].V);
        var f = arr[0].Get;
        arr[0].V = 77;
        say(f());
        Mut? nm = new Mut { V = 3 };
        nm?.Inc();
        say(nm.Value.V);
        nm.Value.Inc();
        say(nm.Value.V);
    });
}
