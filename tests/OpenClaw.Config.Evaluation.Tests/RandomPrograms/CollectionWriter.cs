namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Arrays, lists, sets and dictionaries: literals, collection expressions with spread, LINQ.</summary>
internal sealed class CollectionWriter(ExpressionWriter write)
{
    private Dice Dice => write.Dice;

    public string Literal(string type) => Make(type, Dice.Below(4), 0);

    public string Write(string type, int depth)
    {
        var element = type.Contains("string", StringComparison.Ordinal) ? "string" : "int";
        return type switch
        {
            "Dictionary<string, int>" => Dice.Chance(50) ? Make(type, Dice.Below(4), depth) : $"{write.Solid("string[]", depth)}.Distinct().ToDictionary(s => s, s => s.Length + {write.Any("int", depth)})",
            "HashSet<int>" => Dice.Chance(50) ? Make(type, Dice.Below(4), depth) : $"{Query("int", depth)}.ToHashSet()",
            _ => Dice.Way(
                () => Make(type, 1 + Dice.Below(3), depth),
                () => $"V<{type}>([{write.Any(element, depth)}, .. {write.Solid(element + "[]", depth)}, {write.Any(element, depth)}])",
                () => $"{Query(element, depth)}.{(type.EndsWith(']') ? "ToArray" : "ToList")}()"),
        };
    }

    private string Make(string type, int count, int depth)
    {
        var element = type.Contains("string", StringComparison.Ordinal) ? "string" : "int";
        string Elements(Func<int, string> one) => string.Join(", ", Enumerable.Range(0, count).Select(one));
        return type switch
        {
            "Dictionary<string, int>" => $"new Dictionary<string, int> {{ {Elements(_ => $"[{write.Any("string", depth)}] = {write.Any("int", depth)}")} }}",
            "HashSet<int>" => $"new HashSet<int> {{ {Elements(_ => write.Any("int", depth))} }}",
            _ when type.EndsWith(']') => $"new {element}[] {{ {Elements(_ => write.Any(element, depth))} }}",
            _ => $"new {type} {{ {Elements(_ => write.Any(element, depth))} }}",
        };
    }

    private string Query(string element, int depth)
    {
        var source = write.Solid(Dice.Of(element + "[]", $"List<{element}>"), depth);
        var text = source;
        for (var i = Dice.Below(3); i >= 0; i--)
        {
            text += element == "int" ? Dice.Way(
                () => $".Where(x => x % {Dice.Of("2", "3")} {Dice.Of("==", "!=")} 0)",
                () => $".Select(x => x {Dice.Of("+", "*", "^")} {write.Any("int", depth)})",
                () => $".Select((x, i) => x - i)",
                () => Dice.Of(".OrderBy(x => x)", ".OrderByDescending(x => x % 5).ThenBy(x => x)", ".Distinct()", ".Reverse<int>()", ".Skip(1)", ".Take(2)", ".TakeWhile(x => x < 10)", ".Append(3)", ".Prepend(-4)"),
                () => $".Concat({write.Solid("List<int>", depth)})",
                () => $".{Dice.Of("Union", "Except", "Intersect")}({write.Solid("int[]", depth)})",
                () => $".Zip({write.Solid("int[]", depth)}, (a, b) => a - b)",
                () => $".SelectMany(x => new[] {{ x, {write.Any("int", depth)} }})",
                () => $".Select(x => x % {Dice.Of("7", "50")})")
                : Dice.Way(
                () => $".Where(s => s.Length {Dice.Of(">", "<=")} {Dice.Of("1", "3")})",
                () => $".Select(s => s + {write.Any(Dice.Of("string", "int", "double"), depth)})",
                () => ".Select((s, i) => $\"{i}:{s}\")",
                () => Dice.Of(".OrderBy(s => s, StringComparer.Ordinal)", ".OrderBy(s => s.Length)", ".Distinct()", ".Reverse<string>()", ".Skip(1)", ".Take(2)", ".Append(\"z\")"),
                () => $".Concat({write.Solid("List<string>", depth)})",
                () => $".Zip({write.Solid("int[]", depth)}, (a, b) => a + b)");
        }

        return text;
    }
}
