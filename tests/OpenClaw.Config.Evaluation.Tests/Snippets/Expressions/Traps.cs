internal sealed class Node
{
    private readonly List<string> _log;

    public Node(List<string> log) => _log = log;

    public Node? Next { get; set; }

    public int Value { get; set; } = 1;

    public int this[int index]
    {
        get
        {
            _log.Add($"get {index}");
            return Value + index;
        }
        set
        {
            _log.Add($"set {index}={value}");
            Value = value;
        }
    }

    public static int operator +(Node a, int b) => a.Value + b;

    public Node Note(string what)
    {
        _log.Add(what);
        return this;
    }
}

internal struct Cell
{
    public int Number;

    public int[] Shared;

    public readonly int Twice => Number * 2;

    public int Grow() => ++Number;
}

internal static class Gateways
{
    private static string Named(int a, int b, int c) => $"{a}{b}{c}";

    private static int Log(List<string> log, string text, int value)
    {
        log.Add(text);
        return value;
    }

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var log = new List<string>();
        to.Set("named", Named(c: Log(log, "c", 3), a: Log(log, "a", 1), b: Log(log, "b", 2))).Set("order", string.Join("", log));
        log.Clear();
        var node = new Node(log);
        node.Note("x")[Log(log, "i", 2)] = node.Note("y")[Log(log, "j", 3)] + Log(log, "k", 4);
        node.Note("z")[1] <<= 2;
        to.Set("indexed", string.Join(" ", log)).Set("sum", node + 5);
        log.Clear();
        var i = 0;
        int[] array = [0, 0, 0, 0];
        array[i++] = i++ + i;
        array[i] += i = 3;
        to.Set("array", string.Join(",", array)).Set("i", i);
        i = i++ + ++i;
        to.Set("twice", i);

        bool? yes = true, no = false, none = null;
        to.Set("logic", $"{yes & none}|{no & none}|{none | yes}|{none | no}|{none ^ yes}|{!none}|{none == null}|{yes & no}|{none & none}");
        int? count = null;
        count += 5;
        count ??= 7;
        count++;
        to.Set("nullable", $"{count}").Set("compare", count > null || count <= null || !(count != 8));
        byte small = 250;
        small += 10;
        small++;
        small >>= 1;
        sbyte negative = -128;
        negative--;
        char letter = 'a';
        letter++;
        letter += (char)1;
        to.Set("small", small).Set("negative", negative).Set("letter", $"{letter}{letter + 1}{(char)(letter + 1)}{'a' + 'b'}{"" + 'a' + 'b'}{1 + 2 + "x" + 1 + 2}");
        unchecked
        {
            var most = int.MaxValue;
            to.Set("overflow", most + 1).Set("negated", -(most + 1)).Set("unsigned", (uint)-1).Set("shift", 1 << 33).Set("right", -8 >>> 28).Set("divided", -7 / 2).Set("rest", -7 % 3).Set("long", most * 2L);
        }

        to.Set("reals", $"{1 / 3.0} {5 / 2} {5 / 2.0f} {0.1 + 0.2} {1e20} {1m / 3} {double.NaN == double.NaN} {-0.0} {1.0 / 0} {(int)2.9} {(int)-2.9} {Math.Round(2.5)} {2.50m + 1}");
        var actions = new List<Func<string>>();
        for (var n = 0; n < 3; n++)
        {
            var own = n;
            actions.Add(() => $"{n}{own++}");
        }

        foreach (var n in new[] { 7, 8 })
        {
            actions.Add(() => $"{n}");
        }

        to.Set("captured", string.Join(",", actions.Concat(actions).Select(action => action())));
        Cell cell = new() { Number = 1, Shared = [1] }, copy = cell;
        copy.Number = 5;
        copy.Shared[0] = 9;
        Cell[] cells = [cell, copy];
        cells[0].Grow();
        var list = new List<Cell>(cells);
        list[0].Grow();
        foreach (var each in cells)
        {
            each.Grow();
        }

        var boxed = (object)cell;
        cell.Number = 100;
        to.Set("structs", $"{cells[0].Number}{list[0].Number}{cells[1].Twice}{((Cell)boxed).Number}{cell.Shared[0]}{cells[^1].Grow()}{cells[1].Number}");
        (int A, int B) pair = (1, 2);
        (pair.A, pair.B) = (pair.B, pair.A + pair.B);
        var (first, (second, _)) = (1, (2, 3));
        to.Set("pair", $"{pair}{first}{second}").Set("text", string.Compare("a", "B", StringComparison.Ordinal) < 0).Set("null", $"[{null}]" + null + (string?)null).Set("concat", "a" + 1.5 + true + 'c' + 2m + DayOfWeek.Friday);
        string? missing = null;
        to.Set("access", $"{missing?.Length.ToString().Length ?? -1}{node.Next?.Next?.Value ?? -2}{missing?[0] ?? 'z'}");
        missing += "x";
        to.Set("appended", missing);
        object shape = 5L;
        to.Set("switch", shape switch { int and > 3 => "int", long and (< 3 or > 4) and not 6 => "long", null => "null", _ => "other" }).Set("and", shape is long and var big && big > 4 ? big : 0);
        var text = "abc" switch { { Length: 3 } and ['a', ..] and var s when s[1] == 'b' => s + "!", _ => "?" };
        to.Set("text2", text);
        const int Max = int.MaxValue;
        const string Name = "n" + nameof(Max);
        to.Set("constants", Max).Set("name", Name).Set("default", $"{default(int)}{default(string)}{default(DayOfWeek)}{default((int, bool))}");
        Func<int, int> chain = n => n + 1;
        chain += n => n * 10;
        to.Set("chain", chain(4));
        var query = array.Where(n => { log.Add($"w{n}"); return n > 0; }).Select(n => { log.Add($"s{n}"); return n; });
        to.Set("lazy", log.Count).Set("firstOf", query.First()).Set("logged", string.Join(" ", log));
    });
}
