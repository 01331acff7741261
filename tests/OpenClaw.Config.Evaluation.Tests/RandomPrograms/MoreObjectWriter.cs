namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Structs that change in their boxes, types that say themselves how they print and compare, dates.</summary>
internal sealed class MoreObjectWriter(ExpressionWriter write)
{
    private Dice Dice => write.Dice;

    /// <summary>The shortest way to one; null for types of others.</summary>
    public string? Simple(string type) => type switch
    {
        "Meter" => $"new Meter({Literals.Small(Dice)})",
        "Meter?" => Dice.Chance(30) ? "((Meter?)null)" : $"((Meter?)new Meter({Literals.Small(Dice)}))",
        "ICounted" => $"((ICounted)new {Dice.Of("Meter", "Wheel")}({Literals.Small(Dice)}))",
        "Wheel" => $"new Wheel({Literals.Small(Dice)})",
        "Note" => $"new Note({Literals.Small(Dice)}, {Literals.Of("string", Dice)})",
        "Inch" => $"new Inch({Literals.Small(Dice)})",
        "DateTime" => $"new DateTime(2026, {1 + Dice.Below(12)}, {1 + Dice.Below(28)})",
        "TimeSpan" => $"new TimeSpan({Literals.Small(Dice)}, {Dice.Below(90)}, {Dice.Below(70)})",
        "DateOnly" => $"new DateOnly(2024, {1 + Dice.Below(12)}, {1 + Dice.Below(28)})",
        "object" => $"((object){Literals.Of(Dice.Of("int", "string", "double", "char"), Dice)})",
        _ => null,
    };

    /// <summary>One that is composed; null for types of others.</summary>
    public string? Write(string type, int depth) => type switch
    {
        "Meter" => Dice.Way(
            () => $"new Meter({write.Any("int", depth)})",
            () => $"({write.Solid("Meter", depth)} + {write.Any("Meter", depth)})",
            () => $"(-{write.Solid("Meter", depth)})",
            () => $"{write.Solid("Meter", depth)}.{Dice.Of("Me()", "Next()")}",
            () => $"({write.Solid("Meter", depth)} with {{ Turns = {Dice.Below(5)} }})",
            () => $"({write.Solid("Meter?", depth)} ?? {write.Any("Meter", depth)})",
            () => $"({write.Solid("ICounted", depth)} is Meter {Dice.Name("u")} ? {write.Any("Meter", depth)} : new Meter(4))",
            () => $"{write.Solid("Wheel", depth)}.{Dice.Of("Inner", "Copy", "Copy.Next()", "Inner.Me()")}"),
        "Meter?" => Dice.Way(
            () => $"((Meter?){write.Solid("Meter", depth)})",
            () => $"({write.Solid("Meter?", depth)} + {write.Any("Meter?", depth)})",
            () => $"(-{write.Solid("Meter?", depth)})",
            () => $"({write.Solid("Meter?", depth)}?.{Dice.Of("Next()", "Me()")})",
            () => $"({write.Solid("ICounted", depth)} as Meter?)"),
        "ICounted" => Dice.Way(
            () => $"((ICounted){write.Solid(Dice.Of("Meter", "Wheel"), depth)})",
            () => $"{write.Solid("ICounted", depth)}.Same()",
            () => $"new List<ICounted> {{ {write.Any("ICounted", depth)}, {write.Any("Meter", depth)} }}[{write.Index(2, depth)}]",
            () => $"((ICounted)(object){write.Solid("Meter", depth)})"),
        "Wheel" => $"new Wheel({write.Any("int", depth)})",
        "Note" => Dice.Way(
            () => $"new Note({write.Any("int", depth)}, {write.Any("string", depth)})",
            () => $"((Note)new Memo({write.Any("int", depth)}, {write.Any("string", depth)}, {write.Any("Meter", depth)}))",
            () => $"((Note)new Label({write.Any("int", depth)}, {write.Any("string", depth)}) {{ More = {write.Any("int", depth)} }})",
            () => $"({write.Solid("Note", depth)} with {{ A = {write.Any("int", depth)} }})"),
        "Inch" => Dice.Way(
            () => $"Generics.Added(new Inch({write.Any("int", depth)}), {write.Any("Inch", depth)})",
            () => $"({write.Solid("Inch", depth)} + {write.Any("Inch", depth)})"),
        "DateTime" => Dice.Way(
            () => $"{write.Solid("DateTime", depth)}.{Dice.Of("AddDays", "AddMonths", "AddYears", "AddHours", "AddMinutes")}({write.Any("int", depth)} % 40)",
            () => $"({write.Solid("DateTime", depth)} {Dice.Of("+", "-")} {write.Any("TimeSpan", depth)})",
            () => $"{write.Solid("DateTime", depth)}.Date",
            () => $"{write.Solid("DateOnly", depth)}.ToDateTime(new TimeOnly({Dice.Below(24)}, {Dice.Below(60)}))"),
        "TimeSpan" => Dice.Way(
            () => $"({write.Solid("DateTime", depth)} - {write.Any("DateTime", depth)})",
            () => $"({write.Solid("TimeSpan", depth)} {Dice.Of("+", "-")} {write.Any("TimeSpan", depth)})",
            () => $"(-{write.Solid("TimeSpan", depth)})",
            () => $"{write.Solid("TimeSpan", depth)}.Duration()",
            () => $"TimeSpan.{Dice.Of("FromDays", "FromHours", "FromMinutes")}({write.Any("int", depth)} % 100)",
            () => $"({write.Solid("DateTime", depth)}).TimeOfDay",
            () => $"({write.Solid("TimeSpan", depth)} * {Dice.Of("2", "3", "10")})"),
        "DateOnly" => Dice.Way(
            () => $"{write.Solid("DateOnly", depth)}.{Dice.Of("AddDays", "AddMonths", "AddYears")}({write.Any("int", depth)} % 40)",
            () => $"DateOnly.FromDateTime({write.Solid("DateTime", depth)})"),
        "object" => $"((object){write.Solid(Dice.Of("int", "string", "Meter", "ICounted", "Note", "long", "Colour", "(int, string)", "int?", "TimeSpan", "bool"), depth)})",
        _ => null,
    };

    /// <summary>A number that is read of one of these.</summary>
    public string Number(int depth) => Dice.Way(
        () => $"{write.Solid("Meter", depth)}.Now",
        () => $"{write.Solid("Meter", depth)}.Bump({write.Any("int", depth)})",
        () => $"{write.Solid("ICounted", depth)}.{Dice.Of("Now", "Turns", "Bump(3)", "Same().Bump(4)", "Tag.Length")}",
        () => $"((int){write.Solid("Meter", depth)})",
        () => $"Generics.Bumped({write.Any(Dice.Of("Meter", "ICounted", "Wheel"), depth)}, {write.Any("int", depth)})",
        () => $"({write.Solid("Meter?", depth)}?.Bump(2) ?? {write.Any("int", depth)})",
        () => $"{write.Solid("Note", depth)}.A",
        () => $"{write.Solid("Inch", depth)}.Size",
        () => $"{write.Solid("DateTime", depth)}.{Dice.Of("Day", "Month", "DayOfYear", "Hour", "Minute", "Year")}",
        () => $"{write.Solid("TimeSpan", depth)}.{Dice.Of("Days", "Hours", "Minutes", "Seconds")}",
        () => $"(int){write.Solid("DateTime", depth)}.DayOfWeek",
        () => $"{write.Solid("DateOnly", depth)}.DayNumber",
        () => $"{write.Solid("int", depth)}.Half",
        () => $"{write.Solid("List<int>", depth)}.Middle",
        () => $"Generics.Power({write.Any("int", depth)}, {Dice.Below(4)})",
        () => $"Generics.Mean({write.Any("int", depth)}, {write.Any("int", depth)})",
        () => $"Generics.Sum({write.Any("int[]", depth)})",
        () => $"{write.Solid("DateTime", depth)}.CompareTo({write.Any("DateTime", depth)})",
        () => $"({write.Any("int", depth)}, {write.Any("byte", depth)}).CompareTo(({write.Any("int", depth)}, {write.Any("byte", depth)}))",
        () => $"Math.Sign({write.Solid("Meter", depth)}.CompareTo({write.Any("Meter", depth)}))");

    /// <summary>A text that is made of one of these.</summary>
    public string Text(int depth) => Dice.Way(
        () => $"$\"{{({write.Solid("Meter", depth)}){Dice.Of("", ",9", ",-9")}{Dice.Of("", ":T", ":D3", ":X")}}}\"",
        () => $"string.Format(\"{{0:{Dice.Of("T", "D4", "N1")}}}-{{0,7}}\", {write.Any(Dice.Of("Meter", "int", "Meter?", "ICounted"), depth)})",
        () => $"({write.Solid(Dice.Of("Meter", "Meter?", "ICounted", "Wheel", "Note", "Inch", "object"), depth)}).ToString()!",
        () => $"({write.Solid("string", depth)} + {write.Any(Dice.Of("Meter", "ICounted", "Note", "TimeSpan", "DateOnly"), depth)})",
        () => $"{write.Solid("ICounted", depth)}.{Dice.Of("Tag", "Loud", "Same().Tag", "ToString()!")}",
        () => $"Generics.Kind({write.Solid(Dice.Of("object", "int", "string", "Meter", "ICounted", "Note", "int[]", "(int, string)", "decimal", "Meter?"), depth)})",
        () => $"Generics.Shown<{Dice.Of("Inch", "Mile")}>({write.Any("int", depth)})",
        () => $"$\"{{({write.Solid("DateTime", depth)}):{Dice.Of("yyyy-MM-dd", "O", "s", "dd MMM yyyy HH:mm:ss", "u", "ddd", "M", "d", "T", "h tt")}}}\"",
        () => $"$\"{{({write.Solid("TimeSpan", depth)}){Dice.Of("", ":c", ":g", ":G", ":hh\\\\:mm", ":d\\\\.hh", ",20")}}}\"",
        () => $"({write.Solid("DateOnly", depth)}).ToString(\"{Dice.Of("O", "yyyyMMdd", "dddd", "MM/dd")}\", System.Globalization.CultureInfo.InvariantCulture)",
        () => $"Generics.Mix({write.Any("int", depth)}, {write.Any("int", depth)})",
        () => $"Generics.Mix(c: Tap(log, \"{Dice.Name("n")}\", {write.Any("string", depth)}), a: Tap(log, \"{Dice.Name("n")}\", {write.Any("int", depth)}))",
        () => $"Generics.Mix({write.Any("int", depth)}, 1, \"z\", {write.Any("int", depth)}, {write.Any("int", depth)})",
        () => $"({write.Solid("int", depth)}).Times({write.Any("string", depth)})",
        () => $"string.Join(\"/\", {write.Solid("List<string>", depth)}.Evens())",
        () => $"string.Join(\",\", new[] {{ {write.Any("Meter", depth)}, {write.Any("Meter", depth)}, {write.Any("Meter", depth)} }}.{Dice.Of("Order()", "OrderDescending()", "Distinct()", "OrderBy(m => m.Turns)", "Select(m => m.Bump(2))", "Where(m => m.Bump(1) > 3)", "Max()", "ToHashSet()", "GroupBy(m => m).Select(g => g.Count() + \"\" + g.Key)")})",
        () => $"string.Join(\",\", {write.Solid("int[]", depth)}.{Dice.Of("Order(new ByLast())", "OrderBy(x => x, new ByLast())", "Distinct(new ByLast())", "ToHashSet(new ByLast())", "GroupBy(x => x, new ByLast()).Select(g => g.Key + \":\" + g.Count())", "Union([1, 2, 3], new ByLast())", "Except([4], new ByLast())", "ToLookup(x => x, new ByLast()).Select(g => g.Key)")})",
        () => $"string.Join(\",\", {write.Solid("string[]", depth)}.{Dice.Of("Order(new ByLength())", "OrderByDescending(x => x, new ByLength())", "Distinct(new ByLength())", "GroupBy(x => x, new ByLength()).Select(g => g.Key + g.Count())", "Join([\"abc\", \"\"], x => x, y => y, (x, y) => x + y, new ByLength())")})");

    /// <summary>A condition about them.</summary>
    public string Truth(int depth) => Dice.Way(
        () => $"({write.Solid("Meter", depth)} {Dice.Of("==", "!=", "<", ">")} {write.Any("Meter", depth)})",
        () => $"({write.Solid("Meter?", depth)} {Dice.Of("==", "!=", "<", ">")} {write.Any(Dice.Of("Meter?", "Meter"), depth)})",
        () => $"({write.Solid("Note", depth)} {Dice.Of("==", "!=")} {write.Any("Note", depth)})",
        () => $"{write.Solid("Note", depth)}.Equals({write.Any("Note", depth)})",
        () => $"({write.Solid("DateTime", depth)} {Dice.Of("<", ">=", "==")} {write.Any("DateTime", depth)})",
        () => $"({write.Solid("TimeSpan", depth)} {Dice.Of("<", ">=", "!=")} {write.Any("TimeSpan", depth)})",
        () => $"({write.Solid("object", depth)} is {Dice.Of("Meter", "ICounted { Now: > 3 }", "int and > 4", "string { Length: > 1 }", "Note(_, \"a\")", "(int, string)", "IFormattable", "null")})",
        () => $"({write.Solid("ICounted", depth)} is {Dice.Of("Meter { Turns: 0 }", "Wheel", "{ Tag.Length: > 3 }", "Meter(> 3, _)")})",
        () => $"{write.Solid("object", depth)}.Equals({write.Any("object", depth)})",
        () => $"({write.Solid("Inch", depth)} == {write.Any("Inch", depth)})",
        () => $"object.Equals({write.Solid("Meter", depth)}, {write.Any(Dice.Of("Meter", "object"), depth)})",
        () => $"{write.Solid("Meter?", depth)}.HasValue",
        () => $"new HashSet<Note> {{ {write.Any("Note", depth)}, {write.Any("Note", depth)} }}.Contains({write.Any("Note", depth)})");
}
