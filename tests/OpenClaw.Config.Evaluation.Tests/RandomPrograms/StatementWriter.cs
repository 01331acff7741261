using System.Globalization;
using System.Text;

namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Writes statements. Every loop has a counter of its own that nothing else may write, so every program comes to an end.</summary>
internal sealed class StatementWriter(ExpressionWriter write, StringBuilder text)
{
    private const int Depth = 2;

    private int _observed;

    private Dice Dice => write.Dice;

    public void Block(int count, int nesting, bool inLoop = false)
    {
        var mark = write.Variables.Mark;
        for (var i = 0; i < count; i++)
        {
            Statement(nesting, inLoop);
        }

        write.Variables.CutTo(mark);
    }

    public void Declare(string type)
    {
        var name = Dice.Name("v");
        Line($"{type} {name} = {write.Any(type, Depth)};");
        write.Variables.Add(name, type);
    }

    /// <summary>Puts a value into the document, as text, or where a number can be one as that.</summary>
    public void Observe(string expression, string type)
    {
        var key = $"{(++_observed).ToString("D3", CultureInfo.InvariantCulture)}-{type}";
        var shown = type switch
        {
            "int[]" or "List<int>" or "string[]" or "List<string>" or "HashSet<int>" => $"string.Join(\";\", {expression})",
            "Dictionary<string, int>" => $"string.Join(\";\", {expression}.Select(p => p.Key + \":\" + p.Value))",
            "Spot" => $"{expression}.X + \"/\" + {expression}.Y",
            "bool" or "int" or "byte" => expression,
            _ => $"$\"{{({expression})}}\"",
        };
        Line($"to.Set(\"{key}\" + n++, {shown});");
    }

    private void Statement(int nesting, bool inLoop)
    {
        switch (Dice.Below(nesting > 0 ? 22 : 12))
        {
            case < 4:
                Declare(Dice.Of([.. KnownTypes.Plain, .. KnownTypes.Plain, .. KnownTypes.Nullables, .. KnownTypes.Collections, "Shade", "Spot", "Tally", "(int, string)"]));
                break;
            case < 7:
                var type = Dice.Of([.. KnownTypes.Plain, .. KnownTypes.Nullables]);
                Line(write.Variables.Find(type, toWrite: true) is { } name ? $"{name} = {write.Any(type, Depth + 1)};" : $"_ = {write.Solid(type, Depth)};");
                break;
            case < 9:
                var shown = Dice.Of([.. KnownTypes.Plain, .. KnownTypes.Nullables, "Shade", "string", "int"]);
                Observe(write.Solid(shown, Depth + 1), shown);
                break;
            case < 11:
                Mutation();
                break;
            case 11:
                Line(inLoop ? $"if ({write.Solid("bool", 1)}) {Dice.Of("break", "continue")};" : ";");
                break;
            case < 14:
                Line($"if ({write.Solid("bool", Depth)})");
                Nested(nesting, inLoop);
                Line("else");
                Nested(nesting, inLoop);
                break;
            case < 17:
                For(nesting);
                break;
            case < 18:
                While(nesting);
                break;
            case < 20:
                Switch(nesting);
                break;
            default:
                Function(nesting);
                break;
        }
    }

    private void Mutation()
    {
        var list = write.Variables.Find("List<int>");
        var map = write.Variables.Find("Dictionary<string, int>");
        var number = write.Variables.Find("int", toWrite: true);
        var spot = write.Variables.Find("Spot", toWrite: true);
        var words = write.Variables.Find("List<string>");
        var set = write.Variables.Find("HashSet<int>");
        var array = write.Variables.Find("int[]");
        Line(Dice.Way(
            () => list is null ? ";" : $"{list}.Add({write.Any("int", Depth)});",
            () => list is null ? ";" : $"if ({list}.Count > 0) {list}[{list}.Count - 1] {Dice.Of("=", "+=", "^=")} {write.Any("int", 1)};",
            () => map is null ? ";" : $"{map}[{write.Any("string", 1)}] = {write.Any("int", Depth)};",
            () => map is null ? ";" : $"to.Set(\"got\" + n++, {map}.TryGetValue({write.Any("string", 1)}, out var {Dice.Name("o")}));",
            () => number is null ? ";" : $"Bump(ref {number}, out var {Dice.Name("o")}{Dice.Of("", ", by: 7", $", {write.Any("int", 1)}")});",
            () => spot is null ? ";" : Dice.Of($"{spot}.X += 3;", $"{spot}.Y = {spot}.X - 1;", $"{spot}.Moved(2);"),
            () => words is null ? ";" : $"{words}.Insert(0, {write.Any("string", 1)});",
            () => set is null ? ";" : $"to.Set(\"new\" + n++, {set}.Add({write.Any("int", 1)}));",
            () => array is null ? ";" : $"if ({array}.Length > 1) ({array}[0], {array}[^1]) = ({array}[^1], {array}[0] + 1);",
            () => write.Variables.Find("Tally") is { } tally ? $"{tally}.Add({write.Any("int", 1)});" : ";",
            () => write.Variables.Find("int?", toWrite: true) is { } maybe ? $"{maybe} {Dice.Of("??=", "+=", "*=")} {write.Any("int", 1)};" : ";",
            () => write.Variables.Find("string", toWrite: true) is { } word ? $"{word} += {write.Any(Dice.Of(KnownTypes.Plain), 1)};" : ";"));
    }

    private void For(int nesting)
    {
        var mark = write.Variables.Mark;
        var name = Dice.Name("i");
        switch (Dice.Below(4))
        {
            case 0:
                Line($"foreach (var {name} in {write.Solid(Dice.Of("int[]", "List<int>"), 1)}.ToList())");
                write.Variables.Add(name, "int", isWritable: false);
                break;
            case 1:
                Line($"foreach (var {name} in {write.Solid("string", 1)})");
                write.Variables.Add(name, "char", isWritable: false);
                break;
            case 2:
                var key = Dice.Name("k");
                Line($"foreach (var ({key}, {name}) in {write.Solid("Dictionary<string, int>", 1)}.ToArray())");
                write.Variables.Add(key, "string", isWritable: false);
                write.Variables.Add(name, "int", isWritable: false);
                break;
            default:
                Line($"for (var {name} = {Dice.Below(3)}; {name} < {3 + Dice.Below(3)}; {name}++)");
                write.Variables.Add(name, "int", isWritable: false);
                break;
        }

        Nested(nesting, inLoop: true);
        write.Variables.CutTo(mark);
    }

    private void While(int nesting)
    {
        var name = Dice.Name("c");
        Line($"var {name} = {1 + Dice.Below(4)};");
        var isDo = Dice.Chance(40);
        Line(isDo ? "do" : $"while ({name}-- > 0 && {write.Solid("bool", 1)})");
        Nested(nesting, inLoop: true);
        if (isDo)
        {
            Line($"while (--{name} > 0);");
        }
    }

    private void Switch(int nesting)
    {
        var type = Dice.Of("int", "string", "Colour", "char");
        Line($"switch ({write.Solid(type, Depth)})");
        Line("{");
        Line(type switch { "int" => "case 1: case 2 or 3:", "string" => "case \"a\": case \"claw\":", "char" => "case 'a': case >= '0' and <= '9':", _ => "case Colour.Red: case Colour.Blue:" });
        Nested(nesting, inLoop: false);
        Line("break;");
        var name = Dice.Name("s");
        Line($"case var {name} when {write.Solid("bool", 1)}:");
        write.Variables.Add(name, type, isWritable: false);
        Observe(name, type);
        write.Variables.CutTo(write.Variables.Mark - 1);
        Line("break;");
        Line("default:");
        Nested(nesting, inLoop: false);
        Line("break;");
        Line("}");
    }

    /// <summary>A local function that captures what is in scope, called at once and perhaps later.</summary>
    private void Function(int nesting)
    {
        var mark = write.Variables.Mark;
        var (name, type, parameter, given) = (Dice.Name("F"), Dice.Of(KnownTypes.Plain), Dice.Name("a"), Dice.Of(KnownTypes.Plain));
        Line($"{type} {name}({given} {parameter})");
        Line("{");
        write.Variables.Add(parameter, given);
        Block(1 + Dice.Below(2), nesting - 1);
        Line($"return {write.Any(type, Depth)};");
        Line("}");
        write.Variables.CutTo(mark);
        Observe($"{name}({write.Any(given, Depth)})", type);
        var kept = Dice.Name("v");
        Line($"{type} {kept} = {name}({write.Any(given, 1)});");
        write.Variables.Add(kept, type);
    }

    private void Nested(int nesting, bool inLoop)
    {
        Line("{");
        Block(1 + Dice.Below(2), nesting - 1, inLoop);
        Line("}");
    }

    private void Line(string line) => text.Append("            ").AppendLine(line);
}
