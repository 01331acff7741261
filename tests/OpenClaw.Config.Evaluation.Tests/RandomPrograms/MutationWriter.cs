namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Changes of what variables hold: elements, fields and properties of structs in whatever they lie in, indexers, arguments by reference.</summary>
internal sealed class MutationWriter(ExpressionWriter write)
{
    private const int Depth = 2;

    private Dice Dice => write.Dice;

    public void Write(Action<string> line) => line(Dice.Below(9) switch
    {
        < 2 => On("List<int>", list => Dice.Way(
            () => $"if ({list}.Count < 20) {list}.Add({write.Any("int", Depth)});",
            () => $"if ({list}.Count > 0) {list}[{list}.Count - 1] {Dice.Of("=", "+=", "^=", "-=")} {write.Any("int", 1)};",
            () => $"if ({list}.Count > 0) {list}[Tap(log, \"{Dice.Name("m")}\", 0)]++;",
            () => $"{list}.{Dice.Of("Reverse()", "Sort()", "RemoveAll(x => x % 3 == 0)", "Insert(0, 4)", "Remove(0)", "RemoveAll(x => x > 5)")};")),
        2 => On("Dictionary<string, int>", map => Dice.Way(
            () => $"{map}[{write.Any("string", 1)}] = {write.Any("int", Depth)};",
            () => $"to.Set(\"removed\" + n++, {map}.Remove({write.Any("string", 1)}));",
            () => $"{{ {map}[\"a\"] = 1; {map}.Remove(\"claw\"); {map}[{write.Any("string", 1)}] = {write.Any("int", 1)}; {map}.Remove(\"a\"); {map}[\"last\"] = 3; }}",
            () => $"if ({map}.ContainsKey(\"a\")) {map}[\"a\"] += {write.Any("int", 1)};",
            () => $"to.Set(\"got\" + n++, {map}.TryGetValue({write.Any("string", 1)}, out var {Dice.Name("o")}));",
            () => $"to.Set(\"added\" + n++, {map}.TryAdd({write.Any("string", 1)}, {write.Any("int", 1)}));")),
        3 => On("Spot", spot => Dice.Way(
            () => $"{spot}.X += {write.Any("int", 1)};",
            () => $"{spot}.Y = {spot}.X - 1;",
            () => $"{spot}.Moved(2);",
            () => $"Nudge(ref {spot}, {write.Any("int", 1)});",
            () => $"({spot}.X, {spot}.Y) = ((int){spot}.Y, {spot}.X);"), toWrite: true),
        4 => On("Plot", plot => Dice.Way(
            () => $"{plot}.Corner.X += {write.Any("int", 1)};",
            () => $"{plot}.Row[0].X = {write.Any("int", 1)};",
            () => $"{plot}.Row[0].Moved(3);",
            () => $"{plot}.Corner.Moved({write.Any("int", 1)});",
            () => $"{plot}.Centre = {plot}.Centre with {{ X = {write.Any("int", 1)} }};",
            () => $"{{ var copy = {plot}; copy.Corner.X = 5; copy.Row[0].Y++; copy.Centre.Moved(9); to.Set(\"copy\" + n++, copy.ToString()); }}",
            () => $"Nudge(ref {plot}.Corner, {write.Any("int", 1)});"), toWrite: true),
        5 => On("Tally", tally => Dice.Way(
            () => $"{tally}.Add({write.Any("int", 1)});",
            () => $"{tally}.Limit ??= {write.Any("int", 1)};",
            () => $"{tally}.Limit {Dice.Of("+=", "*=", "-=", "=")} {write.Any("int", 1)};",
            () => $"{tally}.Note ??= Tap(log, \"{Dice.Name("m")}\", {write.Any("string", 1)});",
            () => $"{tally}.Note += Cut({write.Any("string", 1)});")),
        6 => On("Grid", grid => Dice.Way(
            () => $"{grid}[{write.Index(3, 1)}, {write.Index(3, 1)}] {Dice.Of("+=", "=", "-=", "^=")} {write.Any("int", 1)};",
            () => $"{grid}[Tap(log, \"{Dice.Name("m")}\", 1), {write.Index(3, 1)}]++;",
            () => $"{grid}[{write.Any("string", 1)}] ??= {write.Any("string", 1)};",
            () => $"{grid}[{write.Any("string", 1)}] += \"+\";")),
        7 => On(Dice.Of("List<Spot>", "Spot[]", "int[]", "HashSet<int>", "Queue<int>", "Stack<int>", "StringBuilder", "List<string>"), Other),
        _ => On(Dice.Of("int", "int?", "string", "char"), Variable, toWrite: true),
    });

    private string On(string type, Func<string, string> change, bool toWrite = false)
    {
        if (write.Variables.Find(type, toWrite) is not { } name)
        {
            return ";";
        }

        _type = type;
        return change(name);
    }

    private string _type = string.Empty;

    private string Other(string name) => _type switch
    {
        "List<Spot>" => Dice.Way(
            () => $"if ({name}.Count > 0) {name}[0] = {name}[0] with {{ X = {write.Any("int", 1)} }};",
            () => $"if ({name}.Count > 0) {name}[0].Moved(4);",
            () => $"foreach (var {Dice.Name("l")} in {name}) log.Add({name}[0].Moved(1).X + \"\");"),
        "Spot[]" => Dice.Way(
            () => $"if ({name}.Length > 0) {name}[0].X += {write.Any("int", 1)};",
            () => $"if ({name}.Length > 0) {name}[^1].Moved({write.Any("int", 1)});",
            () => $"if ({name}.Length > 0) Nudge(ref {name}[0], 2);",
            () => $"if ({name}.Length > 0) {{ var held = {name}[0]; held.X++; to.Set(\"held\" + n++, held.X - {name}[0].X); }}"),
        "int[]" => Dice.Way(
            () => $"if ({name}.Length > 1) ({name}[0], {name}[^1]) = ({name}[^1], {name}[0] + 1);",
            () => $"if ({name}.Length > 0) Bump(ref {name}[0], out _);",
            () => $"if ({name}.Length > 0) {name}[{write.Index(1, 1)}] {Dice.Of("+=", "|=", "<<=", "=")} {write.Any("int", 1)};",
            () => $"Array.{Dice.Of("Sort", "Reverse")}({name});"),
        "HashSet<int>" => Dice.Way(
            () => $"to.Set(\"new\" + n++, {name}.Add({write.Any("int", 1)}));",
            () => $"{{ {name}.Remove({write.Any("int", 1)}); {name}.Remove(1); {name}.Add({write.Any("int", 1)}); {name}.Add(77); }}",
            () => $"{name}.{Dice.Of("UnionWith", "ExceptWith", "IntersectWith")}({write.Any("int[]", 1)});"),
        "Queue<int>" => $"if ({name}.Count > 0) {{ {name}.Enqueue({name}.Dequeue() + {write.Any("int", 1)}); to.Set(\"next\" + n++, {name}.Peek()); }}",
        "Stack<int>" => $"if ({name}.Count > 0) {{ {name}.Push({name}.Pop() - {write.Any("int", 1)}); to.Set(\"top\" + n++, {name}.Peek()); }}",
        "StringBuilder" => Dice.Way(
            () => $"{name}.Append({write.Any(Dice.Of("int", "char", "string"), 1)}).Append('.');",
            () => $"{name}.AppendLine().Insert(0, {write.Any("string", 1)});",
            () => $"{name}.Replace(\"a\", \"b\");",
            () => $"if ({name}.Length > 40) {name}.Clear();"),
        _ => $"if ({name}.Count < 20) {name}.Insert(0, {write.Any("string", 1)});",
    };

    private string Variable(string name) => _type switch
    {
        "int" => Dice.Way(
            () => $"Bump(ref {name}, out var {Dice.Name("o")}{Dice.Of("", ", by: 7", $", {write.Any("int", 1)}")});",
            () => $"{name} {Dice.Of("+=", "-=", "*=", "<<=", ">>>=", "|=", "^=")} {write.Any("int", 1)};",
            () => $"({name}, var {Dice.Name("o")}) = {write.Solid(Dice.Of("(int, string)", "Couple<int, string>", "Shade"), 1)};",
            () => $"_ = {write.Any("string", 1)} is var {Dice.Name("o")} ? {name}++ : {name}--;"),
        "int?" => $"{name} {Dice.Of("??=", "+=", "*=")} {write.Any("int", 1)};",
        "char" => $"{name}{Dice.Of("++", "--")};",
        _ => $"{name} = Cut({name} + {write.Any(Dice.Of(KnownTypes.Plain), 1)});",
    };
}
