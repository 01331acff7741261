namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>
/// Patterns of all forms over a value of a type. What a pattern declares is in scope afterwards; whoever asks for one sees to it that this is
/// where it was matched.
/// </summary>
internal sealed class PatternWriter(ExpressionWriter write)
{
    private Dice Dice => write.Dice;

    public string Write(string type, int depth, bool mayDeclare = true) => Dice.Part("pattern " + type, () => depth > 0 && Dice.Chance(35) ? $"({Composed(type, depth, mayDeclare)})" : Simple(type, depth, mayDeclare));

    // No parentheses around a single name: `(Colour.Red) when` begins a cast. Below `not` and `or` nothing can be declared.
    private string Composed(string type, int depth, bool mayDeclare) => Dice.Way(
        () => $"not {Write(type, depth - 1, mayDeclare: false)}",
        () => $"{Write(type, depth - 1, mayDeclare: false)} or {Write(type, depth - 1, mayDeclare: false)}",
        // Two patterns may exclude each other, which is an error; and a value that a pattern has narrowed is of another type.
        () => !mayDeclare || type is "int?" or "IShape" or "Shade" ? $"not {Write(type, depth - 1, mayDeclare: false)}" : $"{Write(type, depth - 1)} and var {Declared(type)}");

    private string Simple(string type, int depth, bool mayDeclare) => Dice.Below(4) == 3 && mayDeclare && type != "Func<int, int>"
        ? $"var {Declared(type)}"
        : type switch
        {
            "int" or "long" => Dice.Of("> 3", "0", "< 1", "(>= 10 and < 100)", "(1 or 2 or 7)", "<= 5"),
            "char" => Dice.Of("'a'", "(>= '0' and <= '9')", "('Z' or ' ')", "> 'a'"),
            "double" => Dice.Of("> 0.5", "0.1", "(<= -1.0 or >= 1.0)"),
            "bool" => Dice.Of("true", "false"),
            "Colour" => Dice.Of("Colour.Red", "(Colour.Blue or Colour.Dark)", "not Colour.Green"),
            "string" => depth <= 0 || Dice.Chance(50) ? Dice.Of("\"a\"", "(\"\" or \"claw\")", "not null", "['a', ..]", "[.., 'w']", "[_, _]") : $"{{ Length: {Write("int", depth - 1, mayDeclare)} }}",
            "int?" => depth <= 0 || Dice.Chance(50) ? Dice.Of("null", "not null", "{ }", "> 4") : mayDeclare ? $"({{ }} and var {Declared("int")})" : "not > 4",
            "Shade" when depth > 0 => Dice.Way(
                () => $"{{ Depth: {Write("int", depth - 1, mayDeclare)} }}",
                () => $"({Write("int", depth - 1, mayDeclare)}, {Write("string", depth - 1, mayDeclare)})",
                () => $"Tint {{ Name: {Write("string", depth - 1, mayDeclare)}, Part: {Write("double", depth - 1, mayDeclare)} }}",
                () => $"{{ Name.Length: {Write("int", depth - 1, mayDeclare)} }}"),
            "(int, string)" when depth > 0 => $"({Write("int", depth - 1, mayDeclare)}, {Write("string", depth - 1, mayDeclare)})",
            "IShape" when depth > 0 => Dice.Way(
                () => "Square { }",
                () => mayDeclare ? $"Ring {Declared("IShape")}" : "Ring { }",
                () => $"{{ Size: {Write("int", depth - 1, mayDeclare)} }}",
                () => $"Square {{ Kind: {Write("string", depth - 1, mayDeclare)} }}"),
            "int[]" or "List<int>" when depth > 0 => List(type, depth, mayDeclare),
            "int[]" or "List<int>" => Dice.Of("[]", "[_, ..]", "not null"),
            "(int, string)" => "(_, _)",
            _ => Dice.Of("not null", "{ }"),
        };

    private string List(string type, int depth, bool mayDeclare)
    {
        var parts = Enumerable.Range(0, Dice.Below(4)).Select(_ => Dice.Way(() => "_", () => Write("int", depth - 1, mayDeclare))).ToList();
        if (Dice.Chance(60))
        {
            // Only an array can be sliced, a list has nothing to slice it with.
            parts.Insert(Dice.Below(parts.Count + 1), type == "int[]" && mayDeclare && Dice.Chance(50) ? $".. var {Declared("int[]")}" : "..");
        }

        return $"[{string.Join(", ", parts)}]";
    }

    private string Declared(string type)
    {
        var name = Dice.Name("w");
        write.Variables.Add(name, type, isWritable: false);
        return name;
    }
}
