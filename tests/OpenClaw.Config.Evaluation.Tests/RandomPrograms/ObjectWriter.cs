namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Records, structs, classes, tuples, enums, delegates and nullables.</summary>
internal sealed class ObjectWriter(ExpressionWriter write)
{
    private readonly MoreObjectWriter _more = new(write);

    private Dice Dice => write.Dice;

    /// <summary>The shortest way to one.</summary>
    public string Simple(string type) => type switch
    {
        "Shade" => $"new Shade({Literals.Small(Dice)}, {Literals.Of("string", Dice)})",
        "Spot" => $"new Spot {{ X = {Literals.Small(Dice)}, Y = {Dice.Below(9)}L }}",
        "Tally" => $"new Tally({Literals.Small(Dice)})",
        "(int, string)" => $"({Literals.Small(Dice)}, {Literals.Of("string", Dice)})",
        "Money" => $"new Money({Literals.Of("decimal", Dice)} % 1000, \"USD\")",
        "Mark" => $"new Mark({Literals.Small(Dice)}, {Literals.Of("string", Dice)})",
        "IShape" => $"((IShape)new Square({Literals.Small(Dice)}))",
        "Grid" => "new Grid()",
        "Box<int>" => $"new Box<int>({Literals.Small(Dice)})",
        "Plot" => $"new Plot {{ Row = new Spot[{1 + Dice.Below(2)}] }}",
        "Couple<int, string>" => $"new Couple<int, string> {{ First = {Literals.Small(Dice)} }}",
        "Func<int, int>" => $"((Func<int, int>)(x => x {Dice.Of("+", "-", "^")} {Literals.Small(Dice)}))",
        "StringBuilder" => $"new StringBuilder({Literals.Of("string", Dice)})",
        "string?" => Dice.Chance(40) ? "V<string?>(null)" : $"V<string?>({Literals.Of("string", Dice)})",
        _ => _more.Simple(type) ?? throw new ArgumentOutOfRangeException(nameof(type), type, "no object"),
    };

    public string Write(string type, int depth) => type switch
    {
        "Shade" => Dice.Way(
            () => $"new Shade({write.Any("int", depth)}, {write.Any("string", depth)})",
            () => $"((Shade)new Tint({write.Any("int", depth)}, {write.Any("string", depth)}, {write.Any("double", depth)}))",
            () => $"({write.Solid("Shade", depth)} with {{ Depth = {write.Any("int", depth)} }})",
            () => $"({write.Solid("Shade", depth)} with {{ Name = {write.Any("string", depth)} }})",
            () => $"({write.Solid("Shade", depth)} + {write.Any("int", depth)})",
            () => $"(-{write.Solid("Shade", depth)})"),
        "Spot" => Dice.Way(
            () => $"new Spot {{ X = {write.Any("int", depth)}, Y = {write.Any("long", depth)} }}",
            () => $"({write.Solid("Spot", depth)} with {{ Y = {write.Any("int", depth)} }})",
            () => $"{write.Solid("Spot", depth)}.Moved({write.Any("int", depth)})",
            () => $"{write.Solid("Plot", depth)}.{Dice.Of("Corner", "Centre", "Row[0]")}",
            () => "default(Spot)"),
        "Tally" => Dice.Way(
            () => $"new Tally({write.Any("int", depth)})",
            () => $"new Tally({write.Any("int", depth)}) {{ Limit = {write.Any("int?", depth)}, Note = {write.Any("string", depth)} }}",
            () => $"((Tally)new DoubleTally({write.Any("int", depth)}))"),
        "(int, string)" => Dice.Way(
            () => $"({write.Any("int", depth)}, {write.Any("string", depth)})",
            () => $"V(({write.Any("int", depth)}, {write.Any("string", depth)}))"),
        "Money" => Dice.Way(
            () => $"((Money){write.Solid("int", depth)})",
            () => $"({write.Solid("Money", depth)} + {write.Any(Dice.Of("Money", "int"), depth)})",
            () => $"({write.Solid("Money", depth)} * ({write.Any("int", depth)} % 100))",
            () => $"(-{write.Solid("Money", depth)})"),
        "Mark" => Dice.Way(
            () => $"((Mark){write.Solid("int", depth)})",
            () => $"({write.Solid("Mark", depth)} with {{ Note = {write.Any("string", depth)} }})",
            () => "default(Mark)"),
        "IShape" => Dice.Way(
            () => $"((IShape)new Square({write.Any("int", depth)}))",
            () => $"((IShape)new Ring({write.Any("int", depth)}, {write.Any("int", depth)}))"),
        "Grid" => $"new Grid {{ [{write.Index(3, depth)}, {write.Index(3, depth)}] = {write.Any("int", depth)}, [{write.Any("string", depth)}] = {write.Any("string", depth)} }}",
        "Box<int>" => Dice.Way(
            () => $"new Box<int>({write.Any("int", depth)})",
            () => $"{write.Solid("Box<int>", depth)}.Map(x => x % 9 + {write.Any("int", depth)})"),
        "Plot" => $"new Plot {{ Corner = {write.Any("Spot", depth)}, Centre = {write.Any("Spot", depth)}, Row = [{write.Any("Spot", depth)}, {write.Any("Spot", depth)}] }}",
        "Couple<int, string>" => Dice.Way(
            () => $"new Couple<int, string> {{ First = {write.Any("int", depth)}, Second = {write.Any("string", depth)} }}",
            () => $"new Couple<string, int> {{ First = {write.Any("string", depth)}, Second = {write.Any("int", depth)} }}.Swapped!"),
        "Func<int, int>" => Dice.Way(
            () => $"((Func<int, int>)(x => x % 100 {Dice.Of("+", "-", "*")} {write.Any("int", depth)}))",
            () => $"((Func<int, int>){write.Solid("Tally", depth)}.Add)",
            () => "((Func<int, int>)V<int>)"),
        "StringBuilder" => $"new StringBuilder({write.Any("string", depth)}).Append({write.Any(Dice.Of("int", "string", "char", "bool", "double", "decimal"), depth)}).Append({write.Any("string", depth)})",
        "string?" => Dice.Way(
            () => $"V<string?>({write.Any("string", depth)})",
            () => $"{write.Solid("Tally", depth)}.Note",
            () => $"{write.Solid("Grid", depth)}[{write.Any("string", depth)}]",
            () => $"({write.Solid("string?", depth)} ?? {write.Any("string?", depth)})",
            () => $"{write.Solid("string?", depth)}?.Trim()",
            () => $"((object?){write.Solid(Dice.Of("string?", "int", "Shade"), depth)} as string)"),
        "Colour" => Dice.Way(
            () => $"((Colour)({write.Solid("int", depth)} % 7))",
            () => $"({write.Solid("Colour", depth)} {Dice.Of("+ 1", "+ 4", "- 2", "- 1", "| Colour.Blue", "& Colour.Red", "^ Colour.Blue")})",
            () => $"({write.Solid("Colour?", depth)} ?? Colour.Green)"),
        "Rights" => Dice.Way(
            () => $"({write.Solid("Rights", depth)} {Dice.Of("|", "&", "^")} {write.Any("Rights", depth)})",
            () => $"(~{write.Solid("Rights", depth)} & (Rights)7)",
            () => $"((Rights)({write.Solid("byte", depth)} % 12))"),
        "int?" or "long?" or "double?" or "decimal?" => Dice.Way(
            () => $"({write.Solid(type, depth)} {Dice.Of("+", "-")} {write.Any(type, depth)})",
            () => $"({write.Solid(type, depth)} + {write.Any(type[..^1], depth)})",
            () => $"(({type}){write.Solid(type[..^1], depth)})",
            () => type == "decimal?" ? $"(-{write.Solid(type, depth)})" : $"(({type}){write.Solid(type == "int?" ? "byte?" : "int?", depth)})",
            () => type == "int?" ? Maybe(depth) : $"({write.Solid(type, depth)} * 2)"),
        "bool?" => $"({write.Solid("bool?", depth)} {Dice.Of("&", "|", "^")} {write.Any(Dice.Of("bool", "bool?"), depth)})",
        _ => _more.Write(type, depth) ?? $"(({type}){write.Solid(type[..^1], depth)})",
    };

    private string Maybe(int depth) => Dice.Way(
        () => $"({write.Solid("string?", depth)}?.Length)",
        () => $"{write.Solid("Tally", depth)}.Limit",
        () => $"({write.Solid("int?", depth)} / ({write.Any("int", depth)} | 1))",
        () => $"((int?)({write.Solid("Tally", depth)}.Limit ??= {write.Any("int", depth)}))",
        () => $"((int?)(object){write.Solid("int", depth)})");
}
