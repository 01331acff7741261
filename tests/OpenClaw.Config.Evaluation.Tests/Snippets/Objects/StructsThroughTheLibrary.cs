using System.Collections.Immutable;

// Structs that the base class library hands on are copies: what is done to one is not seen in the other.
internal struct M { public int V; public M(int v) => V = v; }

internal record Rd(M Part);

internal class Keeper { public M[] Ms = [new(1)]; public List<M> Ls = [new(1)]; public M Only; public ref M Ref() => ref Only; }

internal struct Inl { public M A; public M B; }

internal static class Gateways
{
    [OpenClawConfig("alias")]
    public static void Alias(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var a = new[] { new M(1), new M(2), new M(3) };
        var b = a[1..];
        b[0].V = 50;
        say(a[1].V);
        var c = a.ToArray();
        c[0].V = 9;
        say(a[0].V);
        var l = a.ToList();
        var d = l.ToArray();
        d[0].V = 8;
        say(l[0].V);
        say(a[0].V);
        var e = (M[])a.Clone();
        e[0].V = 77;
        say(a[0].V);
        var f = new M[3];
        Array.Copy(a, f, 3);
        f[0].V = 66;
        say(a[0].V);
        var g = l.GetRange(0, 2).ToArray();
        g[0].V = 5;
        say(l[0].V);
        var h = a.Concat(a).ToArray();
        h[0].V = 4;
        say(h[3].V);
        say(a[0].V);
        var i = a.Reverse().ToArray();
        i[0].V = 3;
        say(a[2].V);
        M[] j = [..a];
        j[0].V = 2;
        say(a[0].V);
        var k = a.Where(x => true).First();
        k.V = 99;
        say(a[0].V);
        var t = (a[0], 1);
        t.Item1.V = 42;
        say(a[0].V);
        var an = new { X = a[0] };
        a[0].V = 43;
        say(an.X.V);
        var r = new Rd(a[0]);
        a[0].V = 44;
        say(r.Part.V);
        var q = a.Take(2).ToArray();
        q[0].V = 1000;
        say(a[0].V);
        var dd = a.ToDictionary(x => x.V);
        var z = dd[44];
        z.V = 3;
        say(dd[44].V);
        Array.Resize(ref a, 5);
        say(a.Length);
        a[4].V = 1;
        say(a[3].V);
        var st = new Stack<M>(a);
        var pk = st.Peek();
        pk.V = 17;
        say(st.Peek().V);
        var o = (object)a[0];
        var o2 = o;
        say(ReferenceEquals(o, o2));
        a[1] = a[0];
        a[1].V = 123;
        say(a[0].V);
        var (x1, y1) = (a[0], a[1]);
        x1.V = 5;
        say(a[0].V);
        Array.Fill(a, new M(6));
        a[0].V = 7;
        say(a[1].V);
        var im = ImmutableArray.Create(a);
        var im0 = im[0];
        im0.V = 555;
        say(im[0].V);
        a[0].V = 88;
        say(im[0].V);
        var s2 = a.AsSpan();
        s2[0].V = 11;
        say(a[0].V);
        var copy = s2.ToArray();
        copy[0].V = 12;
        say(a[0].V);
        List<M> ll = [.. a];
        var l3 = ll.ToList();
        CollectL(l3);
        say(ll[0].V);
        void CollectL(List<M> w) { var q0 = w[0]; q0.V = 1; w[0] = q0; }
    });

    [OpenClawConfig("alias2")]
    public static void Alias2(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var k = new Keeper();
        k.Ms[0].V = 5;
        say(k.Ms[0].V);
        k.Only.V = 3;
        ref var rr = ref k.Ref();
        rr.V++;
        say(k.Only.V);
        k.Ref().V = 9;
        say(k.Only.V);
        var i = new Inl();
        i.A.V = 1;
        var i2 = i;
        i2.A.V = 2;
        say(i.A.V);
        Swap(ref i.A, ref i.B);
        say(i.A.V + " " + i.B.V);
        void Swap(ref M x, ref M y) => (x, y) = (y, x);
        M Get() => i.B;
        var g = Get();
        g.V = 100;
        say(i.B.V);
        M p = new(3);
        Change(p);
        say(p.V);
        void Change(M m) => m.V = 10;
        ChangeIn(in p);
        void ChangeIn(in M m) { var n = m; n.V = 1; }
        say(p.V);
        Func<M> cap = () => p;
        p.V = 20;
        say(cap().V);
        var arr = new[] { p };
        p.V = 21;
        say(arr[0].V);
        var dict = new Dictionary<string, M> { ["a"] = p };
        p.V = 22;
        say(dict["a"].V);
        var li = new List<M> { p };
        p.V = 23;
        say(li[0].V);
        M? np = p;
        p.V = 24;
        say(np.Value.V);
        object bx = p;
        p.V = 25;
        say(((M)bx).V);
        var sel = arr.Select(x => { x.V = 1; return x; }).ToList();
        say(arr[0].V);
        foreach (var m in arr) { var mm = m; mm.V = 4; }
        say(arr[0].V);
        var tup = (p, p);
        tup.Item1.V = 1;
        say(tup.Item2.V);
        M[] twice = [p, p];
        twice[0].V = 1;
        say(twice[1].V);
        var rep = Enumerable.Repeat(p, 2).ToArray();
        rep[0].V = 1;
        say(rep[1].V);
        var ww = new Rd(p) with { };
        say(ww.Part.V);
        M def = default;
        def.V++;
        say(default(M).V);
    });
}
