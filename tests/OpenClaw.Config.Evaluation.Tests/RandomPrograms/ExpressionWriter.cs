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
        _numbers = new NumberWriter(this);
        _texts = new TextWriter(this);
        _truths = new TruthWriter(this);
        _objects = new ObjectWriter(this);
        _collections = new CollectionWriter(this);
    }

    public Dice Dice { get; }

    public Variables Variables { get; }

    /// <summary>An expression of the type; perhaps a literal.</summary>
    public string Any(string type, int depth) => depth > 0 && Dice.Chance(75) ? Solid(type, depth) : Leaf(type);

    /// <summary>An expression of the type that is no constant.</summary>
    public string Solid(string type, int depth)
    {
        if (depth <= 0)
        {
            return Variables.Find(type) ?? (KnownTypes.Collections.Contains(type) ? _collections.Literal(type) : $"V({Literals.Of(type, Dice)})");
        }

        return Dice.Chance(25) ? Wrapped(type, depth - 1)
            : KnownTypes.IsNumber(type) ? _numbers.Write(type, depth - 1)
            : KnownTypes.Collections.Contains(type) ? _collections.Write(type, depth - 1)
            : type switch
            {
                "string" => _texts.Write(depth - 1),
                "bool" => _truths.Write(depth - 1),
                _ => _objects.Write(type, depth - 1),
            };
    }

    /// <summary>A number within bounds that is never negative, for indexes and counts.</summary>
    public string Index(int bound, int depth) => $"(({Solid("int", depth)} & 0xffff) % {bound})";

    private string Leaf(string type) => (Dice.Chance(65) ? Variables.Find(type) : null)
        ?? (KnownTypes.Collections.Contains(type) ? _collections.Literal(type) : Literals.Of(type, Dice));

    /// <summary>What goes with every type.</summary>
    private string Wrapped(string type, int depth) => Dice.Way(
        () => $"({Solid("bool", depth)} ? {Any(type, depth)} : {Any(type, depth)})",
        () => $"V({Any(type, depth)})",
        () => $"({Any(type, depth)}, {Any(Dice.Of(KnownTypes.Plain), depth)}).Item1",
        () => Variables.Find(type, toWrite: true) is { } name ? $"({name} = {Any(type, depth)})" : $"V({Any(type, depth)})",
        () => $"((Func<{type}>)(() => {Any(type, depth)}))()",
        () => $"((Func<{type}, {type}>)({Dice.Name("p")} => {Any(type, depth)}))({Any(type, depth)})",
        () => $"Choose({Any("int", depth)}, {Any(type, depth)}, {Any(type, depth)})",
        () => $"Choose(second: {Any(type, depth)}, index: {Any("int", depth)}, first: {Any(type, depth)})",
        () => $"new Box<{type}>({Any(type, depth)}).Content",
        () => $"new {type}[] {{ {Any(type, depth)}, {Any(type, depth)} }}[{Index(2, depth)}]",
        () => $"({Solid("int", depth)} switch {{ < 0 => {Any(type, depth)}, 0 or 1 => {Any(type, depth)}, > 100 => {Any(type, depth)}, _ => {Any(type, depth)} }})",
        () => Switch(type, depth),
        () => $"(({type})(object){Solid(type, depth)})");

    private string Switch(string type, int depth)
    {
        var name = Dice.Name("w");
        return $"({Solid("long", depth)} switch {{ var {name} when {name} % 2 == 0 => {Any(type, depth)}, 7 => {Any(type, depth)}, not 9 => {Any(type, depth)}, _ => {Any(type, depth)} }})";
    }
}
