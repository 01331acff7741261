namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>
/// Writes expressions of a wanted type. Whatever is written has exactly that type, and is no constant unless it is a mere literal: the
/// compiler refuses constants that overflow, and we want them to overflow when they run.
/// </summary>
internal sealed class ExpressionWriter
{
    private readonly NumberWriter _numbers;
    private readonly TextWriter _texts;
    private readonly TruthWriter _truths;
    private readonly ObjectWriter _objects;
    private readonly CollectionWriter _collections;

    public ExpressionWriter(Dice dice)
    {
        Dice = dice;
        Variables = new Variables(dice);
        Patterns = new PatternWriter(this);
        More = new MoreObjectWriter(this);
        _numbers = new NumberWriter(this);
        _texts = new TextWriter(this);
        _truths = new TruthWriter(this);
        _objects = new ObjectWriter(this);
        _collections = new CollectionWriter(this);
    }

    public Dice Dice { get; }

    public Variables Variables { get; }

    public PatternWriter Patterns { get; }

    /// <summary>Numbers, texts and conditions about structs in boxes, types that print and compare themselves, and dates.</summary>
    public MoreObjectWriter More { get; }

    /// <summary>An expression of the type; perhaps a literal.</summary>
    public string Any(string type, int depth) => Dice.Part(type, () => depth > 0 && Dice.Chance(70) ? Rich(type, depth - 1) : Leaf(type));

    /// <summary>An expression of the type that is no constant.</summary>
    public string Solid(string type, int depth) => Dice.Part(type, () => depth > 0 && Dice.Chance(85) ? Rich(type, depth - 1) : Known(type) ?? $"V({Literals.Of(type, Dice)})");

    /// <summary>A number within bounds that is never negative, for indexes and counts.</summary>
    public string Index(int bound, int depth) => $"(({Solid("int", depth)} & 0xffff) % {bound})";

    private string Leaf(string type) => (Dice.Chance(65) ? Variables.Find(type) : null) ?? Known(type) ?? Literals.Of(type, Dice);

    private string? Known(string type) => Variables.Find(type) ?? (KnownTypes.Collections.Contains(type) ? _collections.Literal(type) : KnownTypes.Objects.Contains(type) ? _objects.Simple(type) : null);

    private string Rich(string type, int depth) => Dice.Chance(25) ? Wrapped(type, depth)
        : KnownTypes.IsNumber(type) ? _numbers.Write(type, depth)
        : KnownTypes.Collections.Contains(type) ? _collections.Write(type, depth)
        : type switch
        {
            "string" => _texts.Write(depth),
            "bool" => _truths.Write(depth),
            _ => _objects.Write(type, depth),
        };

    /// <summary>What goes with every type.</summary>
    private string Wrapped(string type, int depth) => Dice.Way(
        () => $"V({Any(type, depth)})",
        () => $"({Solid("bool", depth)} ? {Any(type, depth)} : {Any(type, depth)})",
        () => $"Tap<{type}>(log, \"{Dice.Name("t")}\", {Any(type, depth)})",
        () => $"Tap<{type}>(log, \"{Dice.Name("t")}\", {Any(type, depth)})",
        () => $"({Any(type, depth)}, {Any(Dice.Of(KnownTypes.Plain), depth)}).Item1",
        () => Variables.Find(type, toWrite: true) is { } name ? $"({name} = {Bounded(type, depth)})" : $"V({Any(type, depth)})",
        () => $"((Func<{type}>)(() => {Any(type, depth)}))()",
        () => Applied(type, depth),
        () => $"Choose({Any("int", depth)}, {Any(type, depth)}, {Any(type, depth)})",
        () => $"Choose(second: {Any(type, depth)}, index: {Any("int", depth)}, first: {Any(type, depth)})",
        () => $"new Box<{type}>({Any(type, depth)}).Content",
        () => $"new Box<{Dice.Of("int", "string")}>(default!).Map(_ => {Any(type, depth)}).Content",
        () => $"new {{ A = {Any(Dice.Of(KnownTypes.Plain), depth)}, B = V<{type}>({Any(type, depth)}) }}.B",
        () => $"new Couple<{type}, int> {{ Second = {Any("int", depth)}, First = {Any(type, depth)} }}.First",
        () => $"new {type}[] {{ {Any(type, depth)}, {Any(type, depth)} }}[{Index(2, depth)}]",
        () => Switched(Dice.Of("int", "long", "string", "Colour", "(int, string)", "Shade", "int[]"), type, depth),
        () => Switched(Dice.Of("char", "double", "int?", "bool", "IShape", "List<int>"), type, depth),
        () => $"(({type})(object){Solid(type, depth)})");

    /// <summary>Never longer from round to round, so that no loop makes it grow beyond measure.</summary>
    public string Bounded(string type, int depth) => type switch
    {
        "string" => $"Cut({Any(type, depth)})",
        "List<int>" or "List<string>" or "List<Spot>" => $"{Any(type, depth)}.Take(9).ToList()",
        "int[]" or "string[]" or "Spot[]" => $"{Any(type, depth)}.Take(9).ToArray()",
        _ => Any(type, depth),
    };

    private string Applied(string type, int depth)
    {
        var (mark, name) = (Variables.Mark, Dice.Name("p"));
        var given = Any(type, depth);
        Variables.Add(name, type, isWritable: false);
        var body = Any(type, depth);
        Variables.CutTo(mark);
        return $"((Func<{type}, {type}>)({name} => {body}))({given})";
    }

    private string Switched(string over, string type, int depth)
    {
        var text = new System.Text.StringBuilder($"({Solid(over, depth)} switch {{ ");
        for (var i = 1 + Dice.Below(3); i > 0; i--)
        {
            var mark = Variables.Mark;
            text.Append(Patterns.Write(over, 2));
            text.Append(Dice.Chance(30) ? $" when {Solid("bool", Math.Min(depth, 1))}" : " when V(true)").Append(" => ").Append(Any(type, depth)).Append(", ");
            Variables.CutTo(mark);
        }

        return text.Append($"_ => {Any(type, depth)} }})").ToString();
    }
}
