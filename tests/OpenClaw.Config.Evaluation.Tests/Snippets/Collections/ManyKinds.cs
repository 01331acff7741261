using System.Collections.Frozen;
using System.Collections.Immutable;

// Collections of every kind, changed and read.
internal static class Gateways
{
    [OpenClawConfig("coll2")]
    public static void Coll2(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var jag = new int[3][];
        for (var i = 0; i < 3; i++) { jag[i] = new int[i + 1]; jag[i][i] = i; }
        say(string.Join("|", jag.Select(r => string.Join(",", r))));
        var grid = new int[2, 2] { { 1, 2 }, { 3, 4 } };
        grid[1, 0] += 5;
        say(grid.Cast<int>().Sum());
        var d = new Dictionary<(string, int), List<string>>();
        if (!d.TryGetValue(("a", 1), out var lst)) d[("a", 1)] = lst = [];
        lst.Add("x");
        say(d[("a", 1)].Count);
        var ci = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["A"] = 1 };
        ci["a"]++;
        say(ci["A"]);
        say(ci.ContainsKey("a") + " " + ci.Keys.First());
        var q = new PriorityQueue<string, int>();
        q.Enqueue("lo", 5);
        q.Enqueue("hi", 1);
        say(q.Dequeue());
        var ll = new LinkedList<int>([1, 2]);
        ll.AddFirst(0);
        say(string.Join(",", ll));
        var sd = new SortedList<string, int>(StringComparer.Ordinal) { ["b"] = 1, ["a"] = 2 };
        say(sd.Keys[0]);
        var hs = new HashSet<string>(["x", "X"], StringComparer.OrdinalIgnoreCase);
        say(hs.Count);
        say(hs.SetEquals(["X"]));
        var st = new Stack<int>([1, 2, 3]);
        say(st.Pop() + st.Peek());
        var im = ImmutableDictionary<string, int>.Empty.Add("a", 1).SetItem("a", 2);
        say(im["a"]);
        var fz = new[] { "a" }.ToFrozenSet();
        say(fz.Contains("a"));
        var b = ImmutableArray.CreateBuilder<int>();
        b.Add(1);
        b.AddRange(2, 3);
        say(b.ToImmutable().Length);
        say(b.Count + b[1]);
        b[0] = 7;
        say(string.Join(",", b));
        say(string.Join(",", b.ToImmutable()));
        var il = ImmutableList.Create(1, 2, 3).RemoveAt(1).Insert(0, 9);
        say(string.Join(",", il));
        var ro = new List<int> { 1 }.AsReadOnly();
        say(ro.Count);
        var ar = new[] { 3, 1, 2 };
        Array.Sort(ar);
        Array.Reverse(ar);
        say(string.Join(",", ar));
        say(Array.FindAll(ar, x => x > 1).Length);
        say(Array.TrueForAll(ar, x => x > 0));
        say(Array.BinarySearch(new[] { 1, 3, 5 }, 3));
        var l2 = new List<int> { 1, 2, 3, 4 };
        l2.RemoveAll(x => x % 2 == 0);
        l2.InsertRange(1, [8, 9]);
        say(string.Join(",", l2));
        say(l2.FindIndex(x => x > 5) + " " + l2.FindLast(x => x > 5));
        l2.Reverse(0, 2);
        say(string.Join(",", l2));
        say(l2.ConvertAll(x => x + "").Count);
        say(l2.TrueForAll(x => x > 0));
        foreach (var x in l2.ToList()) if (x > 5) l2.Remove(x);
        say(l2.Count);
        say(string.Join(",", d.Keys));
        say(ci.GetValueOrDefault("zz", 7));
        say(ci.Remove("A", out var gone) + " " + gone);
        say(new Queue<int>([1, 2]).TryPeek(out var pk) + " " + pk);
        say(Enumerable.Range(0, 3).ToDictionary(i => i, i => new List<int> { i })[2][0]);
    });
}
