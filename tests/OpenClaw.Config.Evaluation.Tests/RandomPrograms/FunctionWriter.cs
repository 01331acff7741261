namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Local functions that capture what is in scope, called at once and perhaps later; generic ones, and iterators.</summary>
internal sealed class FunctionWriter(StatementWriter statements)
{
    private const int Depth = 2;

    private ExpressionWriter Expressions => statements.Write;

    private Dice Dice => statements.Dice;

    public void Write(int nesting)
    {
        switch (Dice.Below(5))
        {
            case 0:
                Generic();
                break;
            case 1:
                Iterator(nesting);
                break;
            default:
                Ordinary(nesting);
                break;
        }
    }

    private void Ordinary(int nesting)
    {
        var mark = Expressions.Variables.Mark;
        var (name, type, parameter, given) = (Dice.Name("F"), Dice.Of(KnownTypes.Plain), Dice.Name("a"), Dice.Of([.. KnownTypes.Plain, "Spot", "int?", "List<int>"]));
        var optional = Dice.Chance(20) ? $", int {Dice.Name("x")} = {Literals.Of("int", Dice)}" : string.Empty;
        statements.Line($"{type} {name}({given} {parameter}{optional})");
        statements.Line("{");
        Expressions.Variables.Add(parameter, given);
        statements.Block(1 + Dice.Below(2), nesting - 1);
        if (Dice.Chance(30))
        {
            statements.Line($"if ({Expressions.Solid("bool", 1)}) return {Expressions.Any(type, 1)};");
        }

        statements.Line($"return {Expressions.Any(type, Depth)};");
        statements.Line("}");
        Expressions.Variables.CutTo(mark);
        statements.Observe($"{name}({Expressions.Any(given, Depth)})", type);
        var kept = Dice.Name("v");
        statements.Line($"{type} {kept} = {name}({Expressions.Any(given, 1)});");
        Expressions.Variables.Add(kept, type);
    }

    private void Generic()
    {
        var (name, type) = (Dice.Name("G"), Dice.Of("int", "string", "Shade", "Colour", "Spot", "int?"));
        statements.Line($"(T, List<T>) {name}<T>(T one, params T[] more) => ({Dice.Of("one", "more.Append(one).First()", "more.Length > 1 ? more[^1] : one")}, [.. more, one]);");
        statements.Line($"to.Set(\"generic\" + n++, {name}({Expressions.Any(type, 1)}, V({Expressions.Any(type, 1)}), {Expressions.Any(type, 1)}).Item2.Count + $\"{{{name}<{type}>({Expressions.Any(type, 1)}).Item1 is {{ }}}}\");");
    }

    private void Iterator(int nesting)
    {
        var mark = Expressions.Variables.Mark;
        var (name, parameter) = (Dice.Name("Y"), Dice.Name("a"));
        statements.Line($"IEnumerable<int> {name}(int {parameter})");
        statements.Line("{");
        Expressions.Variables.Add(parameter, "int");
        statements.Block(1, nesting - 1);
        statements.Line($"yield return {Expressions.Any("int", Depth)};");
        statements.Line($"for (var i = 0; i < {Dice.Below(4)}; i++)");
        statements.Line("{");
        statements.Line($"log.Add(\"{name}\" + i);");
        statements.Line($"if ({Expressions.Solid("bool", 1)}) {Dice.Of("yield break;", "continue;", "break;")}");
        statements.Line($"yield return i * 10 + {Expressions.Any("byte", 1)};");
        statements.Line("}");
        statements.Line("}");
        Expressions.Variables.CutTo(mark);
        var kept = Dice.Name("v");
        statements.Line($"var {kept} = {name}({Expressions.Any("int", 1)}){Dice.Of(".ToList()", ".Take(2)", ".Where(x => x > 0)", "")};".Replace(".ToList();", ".ToList().AsEnumerable();", StringComparison.Ordinal));
        Expressions.Variables.Add(kept, "IEnumerable<int>", isWritable: false);
    }
}
