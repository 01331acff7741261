// Loops, switches, jumps and patterns together.
internal static class Gateways
{
    [OpenClawConfig("flow")]
    public static void Flow(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var r = "";
        for (var i = 0; i < 5; i++) { switch (i) { case 0: continue; case 1 or 2: r += "a"; break; case > 3: r += "z"; goto done; default: r += i; break; } r += ","; }
        done: say(r);
        var x = 10;
        while (true) { if (--x < 5) break; if (x % 2 == 0) continue; r += x; }
        say(r);
        do { x++; } while (x < 8);
        say(x);
        foreach (var (k, v) in new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }) r += k + v;
        say(r);
        for (var i = 0; i < 3; i++) { for (var j = 0; j < 3; j++) { if (j == 1 && i == 1) { i = 5; goto next; } r += $"{i}{j} "; } next: ; }
        say(r);
        int? nn = null;
        nn ??= 5;
        say(nn);
        string? s = null;
        s ??= "d";
        say(s?.Length ?? -1);
        object o = 3;
        var res = o switch { int and > 2 => "big", int => "small", _ => "no" };
        say(res);
        if (o is not int m) { say("never"); } else say(m + 1);
        say(o is int or string);
        var tt = (1, "a") switch { (1, var q) when q == "b" => 1, (_, "a") => 2, _ => 3 };
        say(tt);
        say(new[] { 1, 2, 3 } is [1, .. var rest] ? rest.Length : 0);
        say("abc" is { Length: 3 } and ['a', .., 'c']);
        static string Kind(object? v) => v switch { null => "n", string { Length: 0 } => "e", string t => t, IEnumerable<int> e => "ints" + e.Count(), Array a => "arr", _ => "other" };
        say(Kind(""));
        say(Kind(new[] { 1 }));
        say(Kind(new List<int> { 1 }));
        say(Kind(null));
        say(true ? 1 : 2.5);
        say(null is string);
    });
}
