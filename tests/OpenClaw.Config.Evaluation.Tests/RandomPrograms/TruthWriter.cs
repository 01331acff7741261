namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Conditions: comparisons, logic, patterns.</summary>
internal sealed class TruthWriter(ExpressionWriter write)
{
    private Dice Dice => write.Dice;

    public string Write(int depth) => Dice.Chance(20) ? write.More.Truth(depth) : Dice.Way(
        () => Compared(Dice.Of([.. KnownTypes.Integers, .. KnownTypes.Reals]), depth),
        () => Compared(Dice.Of([.. KnownTypes.Integers, .. KnownTypes.Reals]), depth),
        () => Compared(Dice.Of("int?", "double?", "long?", "byte?", "decimal?"), depth),
        () => Compared(Dice.Of("Colour", "Rights"), depth),
        () => $"({write.Solid("int", depth)} {Dice.Of("<", ">=", "==")} {write.Solid(Dice.Of("long", "double", "float", "byte", "char", "uint", "decimal"), depth)})",
        () => Equal(Dice.Of("string", "bool", "Shade", "(int, string)", "bool?", "Colour?"), depth),
        () => $"({write.Solid("bool", depth)} {Dice.Of("&&", "||", "&", "|", "^")} {write.Any("bool", depth)})",
        () => $"!{write.Solid("bool", depth)}",
        () => $"({write.Solid("int", depth)} is {Dice.Of("> 3 and < 40", "0 or 1 or -1", "not 5", "< 0 or > 100")})",
        () => $"({write.Solid("double", depth)} is {Dice.Of("> 0.5", "<= -1.0 or >= 1.0", "0.1")})",
        () => $"({write.Solid("int?", depth)} is {Dice.Of("null", "not null", "> 4", "{ } and < 9")})",
        () => $"({write.Solid("string", depth)} is {Dice.Of("\"a\" or \"claw\"", "{ Length: > 2 }", "not \"\"")})",
        () => $"({write.Solid("Shade", depth)} is {Dice.Of("{ Depth: > 3 }", "(_, \"a\")", "{ Name.Length: 1 or 4, Depth: < 20 }")})",
        () => $"({write.Solid("(int, string)", depth)} is {Dice.Of("(> 0, _)", "(_, \"\")", "(0 or 5, not null)")})",
        () => $"{write.Solid("string", depth)}.{Dice.Of("Contains(\"a\")", "Contains('Z')", "StartsWith('c')", "EndsWith(\"w\", StringComparison.Ordinal)", "Equals(\"claw\")")}",
        () => $"{write.Solid(Dice.Of("int[]", "List<int>", "HashSet<int>"), depth)}.{Dice.Of("Any(x => x > 5)", "All(x => x < 50)", "Contains(5)", "Any()")}",
        () => $"{write.Solid("Dictionary<string, int>", depth)}.ContainsKey({write.Any("string", depth)})",
        () => $"{write.Solid(Dice.Of("int?", "double?", "byte?"), depth)}.HasValue",
        () => $"({write.Solid("Rights", depth)}).HasFlag({write.Any("Rights", depth)})",
        () => $"(({write.Solid("bool?", depth)} {Dice.Of("&", "|")} {write.Any("bool?", depth)}) == {write.Any("bool", depth)})",
        () => $"({write.Solid("Spot", depth)}).Equals({write.Any("Spot", depth)})",
        () => Matched(depth),
        () => Matched(depth),
        () => Matched(depth),
        () => Equal(Dice.Of("Money", "Mark", "string?"), depth),
        () => $"({write.Solid("Shade", depth)} {Dice.Of("<", ">")} {write.Any("Shade", depth)})",
        () => $"({write.Solid("Shade", depth)} ? {write.Any("bool", depth)} : {write.Any("bool", depth)})",
        () => $"(({write.Any("int", depth)}, {write.Any("string", depth)}) {Dice.Of("==", "!=")} ({write.Any(Dice.Of("int", "long", "byte"), depth)}, {write.Any("string", depth)}))",
        () => $"new {{ A = {write.Solid("int", depth)} }}.Equals(new {{ A = {write.Solid("int", depth)} }})",
        () => $"char.{Dice.Of("IsDigit", "IsLetter", "IsUpper", "IsWhiteSpace", "IsLetterOrDigit", "IsAsciiLetter")}({write.Solid("char", depth)})",
        () => $"string.Equals({write.Solid("string", depth)}, {write.Any("string", depth)}, StringComparison.OrdinalIgnoreCase)",
        () => $"string.{Dice.Of("IsNullOrEmpty", "IsNullOrWhiteSpace")}({write.Solid("string?", depth)})",
        () => $"{write.Solid("IEnumerable<int>", depth)}.SequenceEqual({write.Any("int[]", depth)})",
        () => $"object.ReferenceEquals({write.Solid("Tally", depth)}, {write.Solid("Tally", depth)})",
        () => $"{write.Solid("Shade", depth)}.Equals((object){write.Solid("Shade", depth)})",
        () => $"{write.Solid("IEnumerable<int>", depth)}.Contains({write.Any("int", depth)})",
        () => $"Enum.IsDefined({write.Solid("Colour", depth)})",
        () => $"double.IsNaN({write.Solid("double", depth)} % 0.0)");

    /// <summary>A pattern, and where it matched what it declared.</summary>
    private string Matched(int depth)
    {
        var type = Dice.Of("int", "string", "Shade", "(int, string)", "IShape", "int[]", "List<int>", "int?", "char", "double", "Colour");
        var mark = write.Variables.Mark;
        var text = $"({write.Solid(type, depth)} is {write.Patterns.Write(type, 2)} && {write.Any("bool", Math.Max(depth, 1))})";
        write.Variables.CutTo(mark);
        return text;
    }

    private string Compared(string type, int depth) => $"({write.Solid(type, depth)} {Dice.Of("<", "<=", ">", ">=", "==", "!=")} {write.Any(type, depth)})";

    private string Equal(string type, int depth) => $"({write.Solid(type, depth)} {Dice.Of("==", "!=")} {write.Any(type, depth)})";
}
