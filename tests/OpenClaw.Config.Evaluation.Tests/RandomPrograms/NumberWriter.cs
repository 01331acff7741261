namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Numbers of every type: operators, casts between all of them, checked and unchecked.</summary>
internal sealed class NumberWriter(ExpressionWriter write)
{
    private Dice Dice => write.Dice;

    public string Write(string type, int depth) => KnownTypes.IsReal(type) ? Real(type, depth) : Integer(type, depth);

    private string Integer(string type, int depth)
    {
        var wide = KnownTypes.Promoted(type);
        string Fit(string text) => wide == type ? $"({text})" : Dice.Chance(5) ? $"checked(({type})({text}))" : $"unchecked(({type})({text}))";
        return Dice.Way(
            () => Fit($"{write.Solid(type, depth)} {Dice.Of("+", "-", "*", "&", "|", "^")} {write.Any(type, depth)}"),
            () => Fit($"{write.Solid(type, depth)} {Dice.Of("/", "%")} {Divisor(type, depth)}"),
            () => Fit($"{write.Solid(type, depth)} {Dice.Of("<<", ">>", ">>>")} {write.Any(Dice.Of("int", "byte", "short"), depth)}"),
            () => Fit($"{Dice.Of("~", "+")}{write.Solid(type, depth)}"),
            () => type is "uint" or "ulong" ? Fit($"~{write.Solid(type, depth)}") : Fit($"-{write.Solid(type, depth)}"),
            () => $"unchecked(({type}){write.Solid(Dice.Of(KnownTypes.Integers), depth)})",
            () => $"unchecked(({type}){write.Solid(Dice.Of(KnownTypes.Integers), depth)})",
            () => Truncated(type, depth),
            () => Dice.Chance(25) ? $"checked({Fit($"{write.Solid(type, depth)} {Dice.Of("+", "-", "*")} {write.Any(type, depth)}")})" : $"unchecked({Fit($"{write.Solid(type, depth)} {Dice.Of("+", "-", "*")} {write.Any(type, depth)}")})",
            () => Stepped(type, depth),
            () => $"unchecked(({type}){write.Solid(Dice.Of("Colour", "Rights"), depth)})",
            () => Special(type, depth));
    }

    private string Real(string type, int depth) => Dice.Way(
        () => $"({write.Solid(type, depth)} {Dice.Of("+", "-")} {write.Any(type, depth)})",
        () => $"({write.Solid(type, depth)} * {(type == "decimal" ? Literals.Of("decimal", Dice) : write.Any(type, depth))})",
        () => $"({write.Solid(type, depth)} {Dice.Of("/", "%")} {Dice.Of("3", "7", "(-2)", "10", "1")})",
        () => $"(-{write.Solid(type, depth)})",
        () => $"(({type}){write.Solid(Dice.Of(KnownTypes.Integers), depth)})",
        () => $"(({type})({write.Solid(Dice.Of(KnownTypes.Reals), depth)} % 1000))",
        () => $"(({type})({write.Solid("int", depth)} {Dice.Of("+", "-", "*")} {write.Any(type, depth)}))",
        () => Stepped(type, depth),
        () => type == "decimal" ? $"((decimal){write.Solid("Money", depth)})" : $"({type})Math.Sqrt(Math.Abs((double){write.Solid("short", depth)}))",
        () => type == "decimal" ? $"decimal.{Dice.Of("Round", "Floor", "Truncate", "Ceiling")}({write.Solid("decimal", depth)})" : type == "double" ? $"Math.{Dice.Of("Floor", "Ceiling", "Abs", "Round", "Truncate")}({write.Solid("double", depth)})" : $"({type})({write.Solid("sbyte", depth)} / {Dice.Of("4", "8", "3")}{Suffix(type)})");

    private string Special(string type, int depth) => type switch
    {
        "int" when Dice.Chance(25) => write.More.Number(depth),
        "int" => Dice.Way(
            () => $"{write.Solid("string", depth)}.Length",
            () => $"{write.Solid("List<int>", depth)}.Count",
            () => $"{write.Solid("int[]", depth)}.Length",
            () => $"{write.Solid("int[]", depth)}.Sum(x => x % 100)",
            () => $"{write.Solid("List<int>", depth)}.Where(x => x {Dice.Of("<", ">", "!=")} {write.Any("int", depth)}).Select(x => x % 1000 + {write.Any("byte", depth)}).{Dice.Of("Sum", "Count", "FirstOrDefault", "LastOrDefault")}()",
            () => $"{write.Solid("HashSet<int>", depth)}.Count",
            () => $"{write.Solid("Dictionary<string, int>", depth)}.Values.Sum(x => x % 50)",
            () => $"{write.Solid("List<string>", depth)}.Select(s => s.Length).DefaultIfEmpty(3).{Dice.Of("Max", "Min")}()",
            () => $"{write.Solid("int[]", depth)}.Aggregate({write.Any("int", depth)}, (a, b) => a * 31 + b)",
            () => $"({write.Solid("int?", depth)} ?? {write.Any("int", depth)})",
            () => $"{write.Solid("int?", depth)}.GetValueOrDefault()",
            () => $"{write.Solid("Shade", depth)}.Depth",
            () => $"{write.Solid("Spot", depth)}.X",
            () => $"{write.Solid("Tally", depth)}.Add({write.Any("int", depth)})",
            () => $"{write.Solid("(int, string)", depth)}.Item1",
            () => $"Math.{Dice.Of("Min", "Max")}({write.Solid("int", depth)}, {write.Any("int", depth)})",
            () => $"Shrink({write.Solid("int", depth)} & 15)",
            () => $"({write.Solid("Colour", depth)} - Colour.Red)",
            () => $"{write.Solid("IShape", depth)}.{Dice.Of("Size", "Grow(2)", "Title.Length")}",
            () => $"{write.Solid("Grid", depth)}[{write.Index(3, depth)}, {write.Index(3, depth)}]",
            () => $"{write.Solid("Box<int>", depth)}.Content",
            () => $"{write.Solid("Func<int, int>", depth)}({write.Any("int", depth)})",
            () => $"((int){write.Solid("Mark", depth)})",
            () => $"{write.Solid("Couple<int, string>", depth)}.First",
            () => $"Peek({write.Any("Spot", depth)})",
            () => $"Total({write.Any("int", depth)}, {write.Any("int", depth)}, {write.Any("int", depth)})",
            () => $"Most({write.Solid("int", depth)}, {write.Any("int", depth)})",
            () => Dice.Chance(4) ? $"{write.Solid("string?", depth)}!.Length" : $"({write.Solid("string?", depth)}?.Length ?? {write.Any("int", depth)})",
            () => Dice.Chance(4) ? $"{write.Solid("int[]", depth)}[{write.Index(4, depth)}]" : $"{write.Solid("int[]", depth)}.ElementAtOrDefault({write.Index(4, depth)})",
            () => $"{write.Solid("StringBuilder", depth)}.Length",
            () => $"{write.Solid(Dice.Of("Queue<int>", "Stack<int>"), depth)}.Count",
            () => $"{write.Solid("IEnumerable<int>", depth)}.{Dice.Of("Count()", "FirstOrDefault()", "Aggregate(7, (a, b) => a * 3 + b % 100)", "Select(x => x % 10).DefaultIfEmpty(4).Max()", "Count(x => x > 2)")}",
            () => $"string.CompareOrdinal({write.Solid("string", depth)}, {write.Any("string", depth)}).CompareTo(0)",
            () => $"{write.Solid("string", depth)}.IndexOf({Dice.Of("'a'", "\"a\", StringComparison.Ordinal", "'Z'")})",
            () => $"({write.Solid("int", depth)} is {write.Patterns.Write("int", 1, mayDeclare: false)} ? 1 : {write.Any("int", depth)})",
            () => $"(int.TryParse({write.Solid("string", depth)}, out var {Dice.Name("z")}) ? 1 : 0)",
            () => $"Math.{Dice.Of("Sign", "Abs")}({write.Solid("int", depth)} % 1000)",
            () => $"Math.Clamp({write.Solid("int", depth)}, -5, {write.Index(90, depth)})",
            () => $"(checked({write.Solid("short", depth)} {Dice.Of("+", "-", "*")} {write.Any("short", depth)}))"),
        "long" => Dice.Way(
            () => $"({write.Solid("int", depth)} * {write.Any("long", depth)})",
            () => $"({write.Solid("uint", depth)} + {write.Solid("int", depth)})",
            () => $"(-{write.Solid("uint", depth)})",
            () => $"({write.Solid("long?", depth)} ?? {write.Any("long", depth)})",
            () => $"{write.Solid("Spot", depth)}.Y",
            () => $"{write.Solid("int[]", depth)}.Sum(x => (long)x)",
            () => $"Math.BigMul({write.Solid("int", depth)}, {write.Any("int", depth)})"),
        "decimal" when Dice.Chance(50) => $"((decimal){write.Solid("Money", depth)})",
        "byte" => $"({write.Solid("byte?", depth)} ?? {write.Any("byte", depth)})",
        "char" => Dice.Way(
            () => $"({write.Solid("string", depth)} + \"q\")[0]",
            () => $"(char)('a' + {write.Index(26, depth)})",
            () => $"char.{Dice.Of("ToUpperInvariant", "ToLowerInvariant")}({write.Solid("char", depth)})"),
        _ => $"unchecked(({type})({write.Solid("int", depth)} + {write.Solid("short", depth)}))",
    };

    /// <summary>A real number cut to an integer. Out of range it is another number on every processor, hence refused: mostly kept in range.</summary>
    private string Truncated(string type, int depth)
    {
        var (real, name) = (Dice.Of(KnownTypes.Reals), Dice.Name("r"));
        return Dice.Chance(2) ? $"unchecked(({type})({write.Solid(real, depth)} % 100))"
            : $"({write.Solid(real, depth)} is > 0 and < 100 and var {name} ? ({type}){name} : {write.Any(type, depth)})";
    }

    private string Divisor(string type, int depth) => Dice.Chance(3) ? write.Solid(type, depth) : Dice.Chance(50)
        ? $"({write.Solid(KnownTypes.Promoted(type), depth)} | 1)"
        : Dice.Of("3", "7", "10", "1") + Suffix(type);

    private string Stepped(string type, int depth) => write.Variables.Find(type, toWrite: true) is not { } name
        ? $"V({write.Any(type, depth)})"
        : Dice.Way(
            () => $"({name}{Dice.Of("++", "--")})",
            () => $"({Dice.Of("++", "--")}{name})",
            () => $"({name} {Dice.Of("+=", "-=")} {write.Any(type, depth)})",
            () => KnownTypes.IsInteger(type) ? $"({name} {Dice.Of("|=", "&=", "^=", "*=")} {write.Any(type, depth)})" : $"({name} /= 3)",
            () => KnownTypes.IsInteger(type) ? $"({name} {Dice.Of("<<=", ">>=", ">>>=")} {write.Any("int", depth)})" : $"({name} %= 100)");

    private static string Suffix(string type) => type switch { "float" => "f", "double" => "d", "decimal" => "m", "uint" => "u", "ulong" => "UL", _ => string.Empty };
}
