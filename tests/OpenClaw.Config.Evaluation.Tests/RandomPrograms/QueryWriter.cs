namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>LINQ, as calls and as query expressions, over numbers and words.</summary>
internal sealed class QueryWriter(ExpressionWriter write)
{
    private Dice Dice => write.Dice;

    /// <summary>A sequence of <c>int</c> or <c>string</c>.</summary>
    public string Write(string element, int depth) => Dice.Part("query " + element, () =>
    {
        if (Dice.Chance(20))
        {
            return element == "int" ? Comprehension(depth) : $"(from s in {write.Solid("List<string>", depth)} where s.Length < {Dice.Below(9)} orderby s.Length descending select s + {write.Any("int", depth)})";
        }

        var text = write.Solid(Dice.Of(element + "[]", $"List<{element}>"), depth);
        for (var i = Dice.Below(3); i >= 0; i--)
        {
            text += element == "int" ? OfNumbers(depth) : OfWords(depth);
        }

        return text;
    });

    private string OfNumbers(int depth) => Dice.Way(
        () => $".Where(x => x % {Dice.Of("2", "3")} {Dice.Of("==", "!=")} 0)",
        () => $".Select(x => x {Dice.Of("+", "*", "^")} {write.Any("int", depth)})",
        () => $".Select((x, i) => x - i)",
        () => Dice.Of(".OrderBy(x => x)", ".OrderByDescending(x => x % 5).ThenBy(x => x)", ".Distinct()", ".Reverse<int>()", ".Skip(1)", ".Take(2)", ".TakeWhile(x => x < 10)", ".Append(3)", ".Prepend(-4)"),
        () => Dice.Of(".SkipLast(1)", ".TakeLast(2)", ".SkipWhile(x => x > 0)", ".DistinctBy(x => x % 3)", ".OrderBy(x => x % 3).ThenByDescending(x => x)", ".Order()", ".OrderDescending()", ".Take(1..3)", ".DefaultIfEmpty(8)", ".Chunk(2).Select(c => c.Length * 10 + c[0] % 10)", ".Cast<int>()", ".ToList().AsEnumerable()"),
        () => $".Concat({write.Solid("List<int>", depth)}.Take(5))",
        () => $".{Dice.Of("Union", "Except", "Intersect")}({write.Solid("int[]", depth)})",
        () => $".Zip({write.Solid("int[]", depth)}, (a, b) => a - b)",
        () => $".SelectMany(x => new[] {{ x, {write.Any("int", depth)} }}).Take(9)",
        () => $".Select(x => x % {Dice.Of("7", "50")})",
        () => $".GroupBy(x => x % {Dice.Of("2", "3")}).Select(g => g.Key * 100 + g.{Dice.Of("Count()", "First() % 100", "Select(x => x % 10).Sum()")})",
        () => $".GroupBy(x => x & 1, x => x % 10, (key, all) => key + all.Sum())",
        () => $".Join({write.Solid("int[]", depth)}, x => x % 3, y => y % 3, (x, y) => (x % 10) - (y % 10)).Take(9)",
        () => $".GroupJoin({write.Solid("int[]", depth)}, x => x % 3, y => y % 3, (x, ys) => x % 10 + ys.Count())",
        () => $".Select(x => new {{ X = x % 100, Half = x / 2 }}).Where(p => p.X > {Dice.Below(9)}).OrderBy(p => p.Half).Select(p => p.X - p.Half)",
        () => $".Select(x => (A: x % 10, B: x % 3)).OrderBy(p => p.B).Select(p => p.A + p.B)",
        () => $".Where(x => Tap(log, \"{Dice.Name("q")}-\" + x % 100, x > {write.Any("int", depth)}))",
        () => $".Select(x => Tap(log, \"{Dice.Name("q")}-\" + x % 100, x % 9))",
        () => $".Append(6).Append(1).Select(x => Tap(log, \"{Dice.Name("q")}-\" + x % 100, x)).ToList().OrderBy(x => x % 4)",
        () => $".ToLookup(x => x % 2 == 0)[{write.Solid("bool", depth)}]",
        () => $".Aggregate(new List<int>(), (all, x) => [.. all, x % 10 + all.Count])");

    private string OfWords(int depth) => Dice.Way(
        () => $".Where(s => s.Length {Dice.Of(">", "<=")} {Dice.Of("1", "3")})",
        () => $".Select(s => s + {write.Any(Dice.Of("string", "int", "double"), depth)})",
        () => ".Select((s, i) => $\"{i}:{s}\")",
        () => Dice.Of(".OrderBy(s => s, StringComparer.Ordinal)", ".OrderBy(s => s.Length)", ".Distinct()", ".Reverse<string>()", ".Skip(1)", ".Take(2)", ".Append(\"z\")", ".Distinct(StringComparer.OrdinalIgnoreCase)", ".OrderByDescending(s => s, StringComparer.OrdinalIgnoreCase)"),
        () => $".Concat({write.Solid("List<string>", depth)}.Take(5))",
        () => $".Zip({write.Solid("int[]", depth)}, (a, b) => a + b)",
        () => ".GroupBy(s => s.Length).Select(g => g.Key + \"=\" + string.Join(\"/\", g))",
        () => $".SelectMany(s => s.Take(2), (s, c) => s.Length + \"\" + c).Take(9)",
        () => $".Select(s => Tap(log, \"{Dice.Name("q")}\" + s, s.Trim()))");

    private string Comprehension(int depth) => Dice.Way(
        () => $"(from x in {write.Solid("int[]", depth)} where x % 2 == 0 select x - {write.Any("int", depth)})",
        () => $"(from x in {write.Solid("int[]", depth)} let y = x % 10 where y > {Dice.Below(5)} orderby y descending, x select x + y)",
        () => $"(from x in {write.Solid("int[]", depth)} from y in {write.Solid("List<int>", depth)} where x % 2 == y % 2 select x % 10 * (y % 10)).Take(9)",
        () => $"(from x in {write.Solid("int[]", depth)} join y in {write.Solid("List<int>", depth)} on x % 3 equals y % 3 select x % 10 - y % 10).Take(9)",
        () => $"(from x in {write.Solid("int[]", depth)} group x % 100 by x % 3 into g orderby g.Key select g.Key * 10 + g.Count())",
        () => $"(from x in {write.Solid("int[]", depth)} join y in {write.Solid("int[]", depth)} on x % 2 equals y % 2 into ys select x % 10 + ys.Count())",
        () => $"(from x in {write.Solid("List<int>", depth)} select x % 10 into z where z > 0 select z * z)");
}
