namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Strings: concatenation, interpolation with format and alignment, members.</summary>
internal sealed class TextWriter(ExpressionWriter write)
{
    private static readonly string[] IntegerFormats = ["", ":D4", ":x", ":X8", ":N0", ":000", ":#,##0", ":E2", ":F1", ":P0", ":+0;-0;zero"];
    private static readonly string[] RealFormats = ["", ":F2", ":N1", ":0.00", ":E3", ":G4", ":P1", ":#.##", ":0.###", ":C2"];

    private Dice Dice => write.Dice;

    public string Write(int depth) => Dice.Chance(25) ? write.More.Text(depth) : Dice.Way(
        () => $"({write.Solid("string", depth)} + {write.Any(Dice.Of(KnownTypes.Plain), depth)})",
        () => $"({write.Solid(Dice.Of(KnownTypes.Plain), depth)} + {write.Any("string", depth)})",
        () => $"({write.Solid("string", depth)} + {write.Solid(Dice.Of(KnownTypes.Nullables), depth)})",
        () => Interpolated(depth),
        () => Interpolated(depth),
        () => $"({write.Solid(Dice.Of(KnownTypes.Plain), depth)}).ToString()",
        () => $"({write.Solid(Dice.Of(KnownTypes.Nullables), depth)}).ToString()",
        () => $"({write.Solid(Dice.Of("Shade", "Tally", "(int, string)", "Money", "Mark", "IShape", "Grid", "Box<int>", "Plot", "StringBuilder"), depth)}).ToString()!",
        () => $"$\"{{({write.Solid(Dice.Of("Shade", "Money", "Mark", "IShape", "Box<int>", "Tally"), depth)}){Dice.Of("", ",20", ",-20")}}}\"",
        () => $"{write.Solid("IShape", depth)}.Title",
        () => $"({write.Solid("string?", depth)} ?? {write.Any("string", depth)})",
        () => $"new {{ A = {write.Any(Dice.Of(KnownTypes.Plain), depth)}, Name = {write.Any("string", depth)} }}.ToString()!",
        () => Counted(depth),
        () => $"string.Concat({write.Solid("IEnumerable<int>", depth)}.Select(x => (char)('a' + (x & 15))))",
        () => $"new string({write.Any("char", depth)}, {write.Index(5, depth)})",
        () => $"{write.Solid("string", depth)}.{Dice.Of("Split(',')[0]", "Substring(0, 0)", "Remove(0, 0)", "TrimStart()", "ToString()", "Replace(\"l\", \"LL\")")}",
        () => $"string.Join(' ', {write.Solid("string", depth)}.Split(' ', StringSplitOptions.RemoveEmptyEntries))",
        () => $"string.Join('|', {write.Solid("string", depth)}.Split({Dice.Of("','", "\"l\"", "['a', ' ', 'o']", "(char[]?)null")}, {Dice.Below(4)}, {Dice.Of("StringSplitOptions.TrimEntries", "StringSplitOptions.RemoveEmptyEntries", "StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries", "StringSplitOptions.None")}))",
        () => $"string.Join(\",\", {Dice.Of("\"héy\"u8", "\"claw\"u8", "\"\"u8")}.ToArray()) + {write.Any("string", depth)}",
        () => $"{write.Solid(Dice.Of("double", "float", "decimal"), depth)}.ToString({Dice.Of("\"R\"", "\"G9\"", "\"F3\"", "\"E4\"", "\"N2\"", "\"0.0#\"")}, System.Globalization.CultureInfo.InvariantCulture)",
        () => $"({write.Solid("Colour", depth)}).{Dice.Of("ToString(\"D\")", "ToString()", "ToString(\"G\")")}",
        () => $"{write.Solid("string", depth)}.{Dice.Of("Trim()", "ToUpperInvariant()", "ToLowerInvariant()", "Replace('a', 'b')", "Replace(\"a\", \"\")", "PadLeft(7)", "PadRight(5, '.')", "TrimEnd()", "TrimStart('a')", "Insert(0, \"i\")")}",
        () => $"(({write.Solid("string", depth)} + \"tail\")[{Dice.Of("1..", "..2", "^3..", "..^1", "1..^1")}])",
        () => $"string.Join({Dice.Of("\",\"", "\"\"", "'-'")}, {write.Solid(Dice.Of("int[]", "List<int>", "List<string>", "string[]", "HashSet<int>"), depth)})",
        () => $"string.Concat({write.Solid("string", depth)}, {write.Any("string", depth)})",
        () => $"string.Format(\"{{0}}/{{1,6}}/{{0:D}}\", {write.Solid("int", depth)}, {write.Any(Dice.Of(KnownTypes.Plain), depth)})",
        () => $"({write.Any("Shade", depth)}).Name",
        () => $"{write.Solid("(int, string)", depth)}.Item2",
        () => $"string.Join(\"|\", {write.Solid("Dictionary<string, int>", depth)}.Select(p => p.Key + \"=\" + p.Value))",
        () => Described(depth));

    private string Interpolated(int depth)
    {
        var text = new System.Text.StringBuilder("$\"");
        for (var i = Dice.Below(3); i >= 0; i--)
        {
            var type = Dice.Chance(15) ? Dice.Of(KnownTypes.Nullables) : Dice.Of(KnownTypes.Plain);
            var format = type is "char" or "bool" or "string" ? "" : KnownTypes.IsInteger(type.TrimEnd('?')) ? Dice.Of(IntegerFormats)
                : KnownTypes.IsReal(type.TrimEnd('?')) ? Dice.Of(RealFormats) : type is "Colour" or "Rights" ? Dice.Of("", ":D", ":G", ":X", ":F") : "";
            text.Append(Dice.Of("", "a", "{{", "-")).Append("{(").Append(write.Solid(type, depth)).Append(')').Append(Dice.Of("", "", ",9", ",-6")).Append(format).Append('}');
        }

        return text.Append('"').ToString();
    }

    /// <summary>A sequence that writes down when it is asked.</summary>
    private string Counted(int depth) => $"string.Join(\"+\", CountUp(log, {write.Any("int", depth)}, {write.Index(6, depth)}){Dice.Of("", ".Take(2)", ".Where(x => x % 2 == 0)", ".Skip(1).Take(2)", ".Reverse()", ".Zip(CountUp(log, 5, 3), (a, b) => a ^ b)", ".TakeWhile(x => x < 9)")})";

    /// <summary>A switch over anything, by type and by value.</summary>
    private string Described(int depth)
    {
        var name = Dice.Name("d");
        return $"((object){write.Solid(Dice.Of(KnownTypes.Plain), depth)} switch {{ int and > 5 => \"big\", int {name} => \"i\" + {name}, string {{ Length: > 3 }} => {write.Any("string", depth)}, long or double => \"wide\", Colour.Red => \"red\", true => \"yes\", 'a' or 'Z' => \"ends\", null => \"none\", _ => \"other\" }})";
    }
}
