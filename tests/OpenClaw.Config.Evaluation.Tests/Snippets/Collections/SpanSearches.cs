using System.Collections.Immutable;

// Spans over arrays and strings, and arrays where the compiler takes the span.
internal static class Gateways
{
    [OpenClawConfig("spans")]
    public static void Spans(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var a = new[] { 1, 2, 3 };
        say(a.AsSpan().Contains(2));
        say(a.AsSpan().IndexOf(3));
        say(a.Contains(9));
        say(a.SequenceEqual([1, 2, 3]));
        say(a.AsSpan().StartsWith([1, 2]));
        say(a.AsSpan().EndsWith([3]));
        say(a.AsSpan().LastIndexOf(1));
        var s = new[] { "a", "B" };
        say(s.Contains("b", StringComparer.OrdinalIgnoreCase));
        say(s.SequenceEqual(["A", "b"], StringComparer.OrdinalIgnoreCase));
        say("abc".AsSpan().EndsWith("bc"));
        say("abc".AsSpan().StartsWith("bc"));
        say("abcd".AsSpan(1, 2).ToString());
        say("abc".AsSpan().Contains('b'));
        say("abc".AsSpan().SequenceEqual("abc"));
        ReadOnlySpan<int> ro = a;
        say(ro.Contains(1));
        say(a.AsSpan().ToArray().Length);
        say("ab".AsSpan().StartsWith("abc"));
        say("a/b".AsSpan().IndexOf('/'));
        say(s.IndexOf("B"));
    });

    [OpenClawConfig("imm")]
    public static void Imm(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var arr = new[] { 3, 1, 2 };
        say(arr.ToImmutableArray().Length);
        say(string.Join(",", arr.ToImmutableArray()));
        say(arr.ToImmutableArray().Add(4).Length);
        var im = ImmutableArray.Create(arr);
        say(im[0]);
        say(im.Contains(2));
        say(string.Join(",", im.Sort()));
        say(new[] { "a" }.ToImmutableArray()[0]);
        ImmutableArray<string> e = ["x"];
        say(e.Length);
        say("abc".AsSpan().ToImmutableArray().Length);
    });

    [OpenClawConfig("grid")]
    public static void Grid(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var g = new int[2, 3];
        say(g.Length);
        say(g.Rank);
        say(g.GetLength(1));
        say(g.GetUpperBound(0));
        say(new int[4].GetLength(0));
        say(new int[4].Rank);
        say(new int[4].GetUpperBound(0));
        say(new int[4].Length);
        say(g.GetLowerBound(1));
    });
}
