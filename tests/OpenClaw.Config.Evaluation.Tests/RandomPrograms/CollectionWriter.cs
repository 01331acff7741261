namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Arrays, lists, sets, dictionaries, queues and lazy sequences: literals, collection expressions with spread, LINQ.</summary>
internal sealed class CollectionWriter
{
    private readonly ExpressionWriter _write;
    private readonly QueryWriter _queries;

    public CollectionWriter(ExpressionWriter write) => (_write, _queries) = (write, new QueryWriter(write));

    private Dice Dice => _write.Dice;

    public string Literal(string type) => Make(type, Dice.Below(4), 0);

    public string Write(string type, int depth)
    {
        var element = KnownTypes.Element(type);
        return type switch
        {
            "Dictionary<string, int>" => Dice.Way(
                () => Make(type, Dice.Below(4), depth),
                () => $"{_write.Solid("string[]", depth)}.Distinct().ToDictionary(s => s, s => s.Length + {_write.Any("int", depth)})",
                () => $"{_write.Solid("List<int>", depth)}.GroupBy(x => x % {Dice.Of("2", "3")}).ToDictionary(g => \"k\" + g.Key, g => g.Count())"),
            "HashSet<int>" => Dice.Chance(50) ? Make(type, Dice.Below(4), depth) : $"{_queries.Write("int", depth)}.ToHashSet()",
            "IEnumerable<int>" => Dice.Way(
                () => $"{_queries.Write("int", depth)}.Take({Dice.Below(7)})",
                () => $"CountUp(log, {_write.Any("int", depth)}, {_write.Index(6, depth)})",
                () => $"Enumerable.Range({_write.Any("byte", depth)}, {Dice.Below(5)}).Select(x => Tap(log, \"{Dice.Name("e")}-\" + x, x * {Dice.Below(5)}))",
                () => $"{_write.Solid("IEnumerable<int>", depth)}.Where(x => Tap(log, \"{Dice.Name("e")}-\" + x, x % 2 == 0)).Take(3)"),
            "Queue<int>" or "Stack<int>" => $"new {type}({_write.Any("int[]", depth)})",
            "Spot[]" or "List<Spot>" => Make(type, 1 + Dice.Below(3), depth),
            _ => Dice.Way(
                () => Make(type, 1 + Dice.Below(3), depth),
                () => $"V<{type}>([{_write.Any(element, depth)}, .. {_write.Solid(element + "[]", depth)}, {_write.Any(element, depth)}])",
                () => $"{_queries.Write(element, depth)}.{(type.EndsWith(']') ? "ToArray" : "ToList")}()",
                () => type == "int[]" ? $"{_write.Solid("int[]", depth)}[{Dice.Of("..", "..0", "^0..", "..^0")}]" : type == "List<int>" ? $"{_write.Solid("int[]", depth)}.Map(x => x % 7 + {_write.Any("int", depth)})" : $"V<{type}>([.. {_write.Solid(type, depth)}])"),
        };
    }

    private string Make(string type, int count, int depth)
    {
        var element = KnownTypes.Element(type);
        string Elements(Func<int, string> one) => string.Join(", ", Enumerable.Range(0, count).Select(one));
        return type switch
        {
            "Dictionary<string, int>" => $"new Dictionary<string, int> {{ {Elements(_ => $"[{_write.Any("string", depth)}] = {_write.Any("int", depth)}")} }}",
            "HashSet<int>" => $"new HashSet<int> {{ {Elements(_ => _write.Any("int", depth))} }}",
            "IEnumerable<int>" => $"V<IEnumerable<int>>([{Elements(_ => _write.Any("int", depth))}])",
            "Queue<int>" or "Stack<int>" => $"new {type}(new int[] {{ {Elements(_ => _write.Any("int", depth))} }})",
            _ when type.EndsWith(']') => $"new {element}[] {{ {Elements(_ => _write.Any(element, depth))} }}",
            _ => $"new {type} {{ {Elements(_ => _write.Any(element, depth))} }}",
        };
    }
}
