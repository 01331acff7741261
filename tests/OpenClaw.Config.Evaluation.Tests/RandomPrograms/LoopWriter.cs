namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Loops of all kinds, and what they capture.</summary>
internal sealed class LoopWriter(StatementWriter statements)
{
    private ExpressionWriter Expressions => statements.Write;

    private Dice Dice => statements.Dice;

    private void Loop(int nesting, params (string Name, string Type)[] variables)
    {
        foreach (var (name, type) in variables)
        {
            Expressions.Variables.Add(name, type, isWritable: false);
        }

        statements.Nested(nesting, inLoop: true);
    }

    public void Write(int nesting)
    {
        var mark = Expressions.Variables.Mark;
        var (name, key) = (Dice.Name("i"), Dice.Name("k"));
        switch (Dice.Below(13))
        {
            case 11:
                statements.Line($"foreach (ref var {name} in {Expressions.Solid("Spot[]", 1)}.AsSpan()) {{ {name}.X ^= {Dice.Below(9)}; {name}.Moved({Dice.Below(5)}); }}");
                break;
            case 12:
                statements.Line($"{{ var {name} = {Expressions.Solid("Spot[]", 1)}{Dice.Of("[..]", ".ToArray()", ".ToList().ToArray()", ".Skip(1).ToArray()", ".Concat([default]).ToArray()")}; if ({name}.Length > 0) {{ {name}[0].X ^= {1 + Dice.Below(9)}; }} }}");
                break;
            case 0:
                statements.Line($"for (var {name} = {Dice.Below(3)}; {name} < {3 + Dice.Below(3)}; {name}++)");
                Loop(nesting, (name, "int"));
                break;
            case 1:
                statements.Line($"foreach (var {name} in {Expressions.Solid(Dice.Of("int[]", "List<int>", "HashSet<int>", "Queue<int>", "Stack<int>"), 1)}.ToList())");
                Loop(nesting, (name, "int"));
                break;
            case 2:
                statements.Line($"foreach (var {name} in {Expressions.Solid("string", 1)})");
                Loop(nesting, (name, "char"));
                break;
            case 3:
                statements.Line($"foreach (var ({key}, {name}) in {Expressions.Solid("Dictionary<string, int>", 1)}.ToArray())");
                Loop(nesting, (key, "string"), (name, "int"));
                break;
            case 4:
                statements.Line($"foreach (var {name} in {Expressions.Solid("IEnumerable<int>", 2)}.Take(5))");
                Loop(nesting, (name, "int"));
                break;
            case 5:
                statements.Line($"foreach (var {name} in {Expressions.Solid(Dice.Of("Spot[]", "List<Spot>"), 1)}.ToList())");
                Loop(nesting, (name, "Spot"));
                break;
            case 6:
                statements.Line($"foreach (var (({key}, _), {name}) in {Expressions.Solid("int[]", 1)}.Take(4).Select((x, i) => ((x % 7, i), \"w\" + i)).ToList())");
                Loop(nesting, (key, "int"), (name, "string"));
                break;
            case 7:
                statements.Line($"for (int {name} = 0, {key} = {Dice.Below(9)}; {name} < {key}; {name} += 2, {key}--)");
                Loop(nesting, (name, "int"), (key, "int"));
                break;
            case 8:
                Captured(name, key);
                break;
            default:
                While(nesting);
                break;
        }

        Expressions.Variables.CutTo(mark);
    }

    private void While(int nesting)
    {
        var name = Dice.Name("c");
        statements.Line($"var {name} = {1 + Dice.Below(4)};");
        var isDo = Dice.Chance(40);
        statements.Line(isDo ? "do" : $"while ({name}-- > 0 && {Expressions.Solid("bool", 1)})");
        statements.Nested(nesting, inLoop: true);
        if (isDo)
        {
            statements.Line($"while (--{name} > 0);");
        }
    }

    /// <summary>A variable of a for loop is one for all rounds, one declared in the round or by foreach is of that round alone.</summary>
    private void Captured(string name, string key)
    {
        var list = Dice.Name("f");
        statements.Line($"var {list} = new List<Func<int>>();");
        var own = Dice.Name("j");
        statements.Line(Dice.Chance(50) ? $"for (var {name} = 0; {name} < 3; {name}++)" : $"foreach (var {name} in new[] {{ 4, 5, {Expressions.Any("int", 1)} }})");
        statements.Line("{");
        statements.Line($"var {own} = {name} % 50 * 2;");
        statements.Line($"{list}.Add(() => {own}++ + {name});");
        statements.Line("}");
        statements.Line($"to.Set(\"captured\" + n++, string.Join(\",\", {list}.Concat({list}).Select({key} => {key}())));");
    }
}
