namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Statements that belong together and show one feature of the language at work: what is computed in them is written by chance.</summary>
internal sealed class FeatureWriter(StatementWriter statements)
{
    private ExpressionWriter Write => statements.Write;

    private Dice Dice => Write.Dice;

    private string Int => Write.Any("int", 1);

    private string Text => Write.Any("string", 1);

    public void Statements()
    {
        var name = Dice.Name("x");
        var (line, show) = Dice.Below(4) switch
        {
            0 => Boxes(name),
            1 => Numbers(name),
            2 => Places(name),
            _ => Collections(name),
        };
        statements.Line($"{{ {line} to.Set(\"{name}\" + n++, {show}); }}");
    }

    /// <summary>A struct in a box is changed in the box, and copied out of it.</summary>
    private (string Line, string Show) Boxes(string name) => Dice.Of<Func<(string, string)>>(
        () => ($"object {name} = {Write.Any("Meter", 1)}; ((ICounted){name}).Bump({Int}); var {name}m = (Meter){name}; {name}m.Bump(1); if ({name} is Meter {name}p) {{ {name}p.Bump(5); {name}m = {name}p + {name}m; }}", $"$\"{{{name}}} {{{name}m}}\""),
        () => ($"var {name} = new List<ICounted> {{ {Write.Any("ICounted", 1)}, {Write.Any("Meter", 1)} }}; {name}.Add({name}[0]); {name}[2].Bump({Int}); foreach (var {name}o in {name}) {{ {name}o.Turns += 2; }} Generics.BumpAll({name}, 3);", $"string.Join(\";\", {name})"),
        () => ($"var {name} = new Meter[] {{ {Write.Any("Meter", 1)}, {Write.Any("Meter", 1)} }}; Generics.BumpAll({name}, {Int}); Generics.At({name}, 1).Bump(2); ref var {name}r = ref {name}[{Write.Index(2, 1)}]; {name}r.Bump(4); {name}r.Turns = 9; var {name}c = {name}r; {name}c.Bump(1);", $"string.Join(\";\", {name}) + {name}c"),
        () => ($"ICounted {name} = {Write.Any("Meter", 1)}; var {name}o = {name}; var {name}s = {name}.Same(); {name}s.Bump(2); {name}o.Bump({Int}); Func<int, int> {name}f = {name}.Bump; {name}f(1);", $"$\"{{{name}}} {{{name}o}} {{{name}s}} {{{name}.Tag}}\""),
        () => ($"Meter? {name} = {Write.Any("Meter?", 1)}; {name} += {Write.Any("Meter?", 1)}; {name}++; {name}?.Bump(3); var {name}v = {name}.GetValueOrDefault(); {name}v.Bump({Int}); {name} = {name} ?? {name}v;", $"$\"{{{name}}} {{{name}v}} {{{name} == {name}v}} {{{name} < {name}v}}\""),
        () => ($"var {name} = ({Write.Any("Meter", 1)}, {Write.Any("Wheel", 1)}); {name}.Item1.Bump({Int}); var {name}t = {name}; {name}t.Item1.Bump(1); {name}t.Item2.Inner.Bump(2); {name}t.Item2.Copy.Bump(3); Generics.BumpRef(ref {name}.Item1, 4);", $"$\"{{{name}}} {{{name}t}}\""),
        () => ($"var {name} = new Dictionary<string, Meter> {{ [\"a\"] = {Write.Any("Meter", 1)} }}; {name}[\"a\"].Bump(3); var {name}m = {name}[\"a\"]; {name}m.Bump({Int}); {name}[\"b\"] = {name}m; if ({name}.TryGetValue(\"b\", out var {name}o)) {{ {name}o.Bump(1); }} foreach (var ({name}k, {name}v) in {name}) {{ {name}v.Bump(2); log.Add({name}k + {name}v); }}", $"string.Join(\";\", {name}.Values) + {name}o"),
        () => ($"IEnumerable<ICounted> {name} = new[] {{ {Write.Any("Meter", 1)}, {Write.Any("Meter", 1)} }}.Cast<ICounted>(); var {name}l = {name}.ToList(); {name}l[0].Bump({Int}); var {name}n = new {{ M = {Write.Any("Meter", 1)}, W = {Write.Any("ICounted", 1)} }}; {name}n.M.Bump(3); {name}n.W.Bump(4);", $"string.Join(\";\", {name}l) + {name}n + {name}.Sum(c => c.Turns)"))();

    /// <summary>Numbers of the small types and the wide ones, checked and not, with the scale of decimals.</summary>
    private (string Line, string Show) Numbers(string name)
    {
        var type = Dice.Of("byte", "sbyte", "short", "ushort", "char", "uint", "ulong", "long");
        var (shown, given) = (type == "char" ? $"(int){name}" : name, Write.Any(type, 1));
        string Other() => Write.Any(type, 1);
        return Dice.Of<Func<(string, string)>>(
            () => ($"{type} {name} = {given}; unchecked {{ {name} {Dice.Of("+=", "-=", "*=")} {Other()}; {name}{Dice.Of("++", "--")}; {name} {Dice.Of("|=", "&=", "^=")} {Other()}; }} {name} {Dice.Of("<<=", ">>=", ">>>=")} ({Int}) & {Dice.Of("3", "15", "63")};", $"$\"{{{shown}}}\""),
            () => ($"{type} {name} = {given}; if ({name} > 3 && {name} < 90) {{ checked {{ {name} {Dice.Of("+=", "-=")} ({type}){Dice.Of("1", "2", "3")}; {name}++; {name} >>= 1; }} }} else {{ {name} %= ({type})5; }}", $"$\"{{{shown}:{(type == "char" ? "D2" : Dice.Of("D3", "X", "N1"))}}}\""),
            () => ($"{type} {name} = {given}; {type} {name}o = {Other()}; {type}? {name}n = {(Dice.Chance(50) ? "null" : name)}; unchecked {{ {name}n += {name}o; {name}n ??= {name}; {name}n{Dice.Of("++", "--")}; }}", $"$\"{{{name}n}} {{{name} {Dice.Of("<", ">=", "==", "!=")} {name}o}} {{{name} {Dice.Of("/", "%")} 7}} {{~{name}}} {{{name} {Dice.Of("&", "|", "^")} {name}o}} {{{name}.CompareTo({name}o) > 0}}\""),
            () => ($"decimal {name} = {Write.Any("decimal", 1)} % 1000; {name} {Dice.Of("+=", "-=", "*=")} {Dice.Of("1.50m", "0.100m", "3m", "-2.00m")}; {name}{Dice.Of("++", "--")}; {name} /= {Dice.Of("3", "1.0m", "7m", "0.25m")};", $"$\"{{{name}}} {{decimal.Round({name}, {Dice.Below(4)})}} {{decimal.Truncate({name})}} {{{name} * 1.0m}} {{{name}:0.0##}} {{(double){name} is > 0}}\""),
            () => ($"var ({name}, {name}b) = ({Int}, {Int}); {name} = {name}++ - ++{name}b * --{name}; {name}b += {name} += {name}b % 9; {name} ^= {name}b ^= 5;", $"$\"{{{name}}} {{{name}b}} {{{name} << {name}b}} {{{name} >>> 3}} {{(byte){name}}} {{(short){name}b}} {{(uint){name}}} {{(char)({name} & 63 | 64)}}\""),
            () => ($"var {name} = {Write.Any("double", 1)}; var {name}f = {Write.Any("float", 1)}; {name} {Dice.Of("+=", "-=", "*=", "/=")} {Dice.Of("2", "0.5", "3f", "10L")}; {name}f {Dice.Of("+=", "*=", "-=")} {Dice.Of("2", "0.5f", "'a'")};", $"$\"{{{name}}} {{{name}f}} {{{name} < {name}f}} {{{name}.CompareTo({name}f)}} {{{name}:R}} {{(float){name}}} {{{name} == {name}f}} {{Math.Max({name}, {name}f)}}\""))();
    }

    /// <summary>Variables that stand for others, arguments out of order, functions that write into what they are given.</summary>
    private (string Line, string Show) Places(string name) => Dice.Of<Func<(string, string)>>(
        () => ($"int[] {name} = [{Int}, {Int}, {Int}]; ref var {name}r = ref {name}[{Write.Index(3, 1)}]; {name}r += 5; var {name}i = 0; {name}r = ref {name}[{name}i++]; {name}r++; ({name}[{name}i], {name}[{name}i++], {name}i) = ({name}r, {name}[0], {name}i + 1); {name}[^1] {Dice.Of("+=", "^=", "=")} {name}i;", $"string.Join(\",\", {name}) + {name}i"),
        () => ($"static void {name}(ref int a, out string b, in int c, int d = 3) {{ a = unchecked(a + c * d); b = \"b\" + a + c; a++; }} var {name}v = {Int}; {name}(c: {name}v, a: ref {name}v, b: out var {name}t, d: {Dice.Below(9)}); {name}(ref {name}v, out {name}t, {name}v);", $"{name}v + {name}t"),
        () => ($"var {name} = {Int}; int {name}g(int by) {{ {name} += by; return {name} % 10; }} var {name}s = {name}g(1) + {name}g({Dice.Below(9)}) * {name}g(2); ({name}, {name}s) = ({name}s, {name}g({name}));", $"{name} + \"/\" + {name}s + Generics.Mix(b: {name}g(3), a: {name}g(4), c: \"z\" + {name}g(5), rest: [{name}g(6), {name}])"),
        () => ($"ref int {name}(int[] all, int at) => ref all[(at & 7) % all.Length]; int[] {name}a = [{Int}, {Int}]; {name}({name}a, {Int})++; {name}({name}a, 1) {Dice.Of("+=", "*=", "-=")} {name}({name}a, 0); Bump(ref {name}({name}a, {Dice.Below(2)}), out _);", $"string.Join(\",\", {name}a)"),
        () => ($"var {name} = (A: {Int}, B: ({Text}, {Write.Any("long", 1)})); ({name}.A, ({name}.B.Item1, var {name}c)) = ({name}.A % 7, ({name}.B.Item1 + {name}.A, {name}.B.Item2)); var {name}d = {name} with {{ A = 3 }}; {name}d.B.Item2 -= 1;", $"$\"{{{name}}} {{{name}d}} {{{name} == {name}d}} {{{name}c}}\""),
        () => ($"var {name} = ({Int} % 5, {Text}, {Write.Any("bool", 1)}); var {name}s = {name} switch {{ (> 2, _, true) when Tap(log, \"{name}-1\", {Write.Any("bool", 1)}) => \"a\", (_, {{ Length: > 2 }} t, _) when Tap(log, \"{name}-2\", t.Length > 3) => t, (0 or 1, \"\", var b) => \"b\" + b, (_, ['a' or 'c', .. var rest], _) => rest, _ => \"d\" }};", $"{name}s"),
        () => ($"static IEnumerable<string> {name}(List<string> log, int depth) {{ log.Add(\"in\" + depth); for (var i = 0; i < 3; i++) {{ if (depth > 0) {{ foreach (var one in {name}(log, depth - 1)) {{ if (i == 1 && one.Length > 3) break; yield return i + one; }} }} else {{ yield return \"\" + i; if (i == 1) yield break; }} }} log.Add(\"out\" + depth); }}", $"string.Join(\",\", {name}(log, {Dice.Below(3)}){Dice.Of(".Take(4)", ".Where(s => s.Length > 1)", ".Take(2).Concat([\"z\"])", ".TakeWhile(s => s != \"10\")", "")})"),
        () => ($"Action {name} = () => log.Add(\"{name}a\"); Action {name}b = () => log.Add(\"{name}b\" + {Int}); var {name}c = {name} + {name}b + {name}; {name}c -= {Dice.Of(name, name + "b", $"({name}b + {name})", $"({name} + {name}b)")}; {name}c?.Invoke(); {name}c += {name}b;", $"{name}c == {Dice.Of(name, name + "b", $"{name} + {name}b", $"{name} + {name}b + {name}b")}"))();

    /// <summary>Spreads into all kinds of collections, ranges, and the order that dictionaries and sets have after removals.</summary>
    private (string Line, string Show) Collections(string name) => Dice.Of<Func<(string, string)>>(
        () => ($"{Dice.Of("List<int>", "int[]", "IEnumerable<int>", "HashSet<int>", "IReadOnlyList<int>", "ICollection<int>", "IList<int>", "System.Collections.Immutable.ImmutableArray<int>")} {name} = [{Int}, .. {Write.Solid(Dice.Of("int[]", "List<int>", "HashSet<int>", "IEnumerable<int>", "Queue<int>"), 1)}.Take(4), {Int}, .. {Write.Solid("string", 1)}.Select(c => c % 9).Take(3)];", $"string.Join(\",\", {name})"),
        () => ($"var {name} = {Write.Solid("int[]", 1)}.Take(5).Concat([4, 5]).ToArray(); var {name}r = {Dice.Of("1..", "..^1", "^2..", "1..^1", "..2")}; var {name}i = {Dice.Of("^1", "0", "1", "^2")}; Index {name}x = {name}i; {name}[{name}x] += 3;", $"string.Join(\",\", {name}[{name}r]) + {name}[{name}x] + {name}.ToList()[{name}x] + (\"abc\" + {Text})[{name}r]"),
        () => ($"var {name} = new Dictionary<int, string> {{ [1] = \"a\", [{Int}] = \"b\", [3] = \"c\" }}; {name}.Remove({Dice.Of("1", "3", Int)}); {name}[{Int}] = \"d\"; {name}.Remove({Dice.Of("1", "3", "4")}); {name}.TryAdd(5, \"e\"); {name}[1] = \"f\"; {name}[{Dice.Of("7", Int)}] = \"g\";", $"string.Join(\";\", {name}) + {name}.Keys.First() + string.Concat({name}.Values)"),
        () => ($"var {name} = new HashSet<string>({Dice.Of("StringComparer.OrdinalIgnoreCase", "StringComparer.Ordinal", "new ByLength()", "(IEqualityComparer<string>?)null")}) {{ {Text}, \"A\", {Text}, \"a\", \"bb\" }}; {name}.Remove({Dice.Of("\"A\"", "\"BB\"", Text)}); {name}.Add({Text}); {name}.{Dice.Of("UnionWith", "ExceptWith", "IntersectWith", "SymmetricExceptWith")}([\"a\", \"q\", {Text}]);", $"string.Join(\";\", {name}) + {name}.Contains(\"A\")"),
        () => ($"var {name} = new {Dice.Of("SortedDictionary<int, string>(new ByLast())", "SortedDictionary<int, string>()", "SortedList<int, string>(new ByLast())", "SortedList<int, string>()", "Dictionary<int, string>(new ByLast())")}; {name}[{Int}] = \"a\"; {name}[{Int}] = \"b\"; {name}[12] = \"c\"; {name}[2] = \"d\"; {name}.Remove({Dice.Of("2", "12", Int)});", $"string.Join(\";\", {name}) + {name}.ContainsKey(2)"),
        () => ($"IList<int> {name} = {Write.Solid("int[]", 1)}.Append(3).ToArray(); {name}[0] = {Int}; {name}[{name}.Count - 1] += 2; ICollection<string> {name}c = new HashSet<string>(StringComparer.OrdinalIgnoreCase) {{ \"x\" }}; {name}c.Add({Text}); {name}c.Add(\"X\"); IList<Spot> {name}s = {Write.Solid(Dice.Of("Spot[]", "List<Spot>"), 1)}; if ({name}s.Count > 0) {{ {name}s[0].Moved(2); {name}s[0] = {name}s[0] with {{ X = 4 }}; }}", $"string.Join(\",\", {name}) + string.Join(\",\", {name}c) + {name}c.Contains(\"X\") + {name}s.Sum(s => (long)s.X) + {name}.IndexOf(3)"),
        () => ($"Span<int> {name} = {Write.Solid("int[]", 1)}.Append(3).Append(9).ToArray(); {name}[0] = {Int}; {name}[^1] ^= 5; foreach (ref var {name}o in {name}) {{ {name}o = unchecked({name}o + 1); }} ReadOnlySpan<char> {name}t = {Text} + \"key=val\"; var {name}e = {name}t.IndexOf('='); var {name}k = {name}t[..{name}e].Trim(); {name}t = {name}t[({name}e + 1)..];", $"string.Join(\",\", {name}.ToArray()) + {name}k.ToString() + {name}t.ToString() + {name}t.Length + Generics.Sum({name})"),
        () => ($"var {name} = {Write.Solid("List<string>", 1)}.Append(\"b\").ToLookup(s => s.Length % 2); var {name}g = {Write.Solid("int[]", 1)}.{Dice.Of("CountBy(x => x % 3)", "AggregateBy(x => x % 2, 5, (a, b) => a % 50 + b % 7)", "Index().Select(p => KeyValuePair.Create(p.Index, p.Item))", "Zip([\"a\", \"b\", \"c\"], [1.5, 2.5]).Select(t => KeyValuePair.Create(t.First, t.Second))", "Chunk(2).Select(c => KeyValuePair.Create(c.Length, c.Max()))")};", $"string.Join(\";\", {name}.Select(g => g.Key + \"=\" + string.Concat(g))) + string.Join(\";\", {name}g) + {Write.Solid("int[]", 1)}.Append(4).{Dice.Of("MinBy(x => x % 5)", "MaxBy(x => (x % 4, x))", "Max(new ByLast())", "Select(x => x % 100).Average()", "Last(x => x == 4)")}"),
        () => ($"var {name} = new List<int> {{ {Int}, {Int}, 7, {Int} }}; {name}.{Dice.Of("Sort(new ByLast())", "Sort((a, b) => (b, a).CompareTo((a, b)))", "InsertRange(1, [5, 6])", "RemoveRange(1, 2)", "AddRange([1, 2])", "ForEach(x => log.Add($\"{x}\"))")}; {name}.{Dice.Of("Reverse(0, 2)", "RemoveAt(0)", "Insert(1, 4)", "RemoveAll(x => x < 5)", "TrimExcess()")};", $"string.Join(\",\", {name}) + {name}.{Dice.Of("FindIndex(x => x > 5)", "LastIndexOf(7)", "Exists(x => x == 4)", "TrueForAll(x => x > 0)", "Find(x => x < 0)", "ConvertAll(x => x % 2).Count", "GetRange(0, 1)[0]", "BinarySearch(7)")}"))();
}
