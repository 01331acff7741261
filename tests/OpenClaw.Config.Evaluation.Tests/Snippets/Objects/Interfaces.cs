internal interface IShape
{
    string Name { get; }

    double Area { get; }

    string Describe() => $"{Name} of {Area}";

    static string Kind => "shape";

    static IShape Unit() => new Square(1);
}

internal interface ISolid : IShape
{
    string IShape.Describe() => $"solid {Name}";

    int Corners => 8;
}

internal sealed record Square(double Side) : IShape
{
    public string Name => "square";

    public double Area => Side * Side;
}

internal sealed class Cube : ISolid
{
    public string Name => "cube";

    public double Area => 6;
}

internal sealed class Ball : ISolid
{
    string IShape.Name => "ball";

    double IShape.Area => 3;

    int ISolid.Corners => 0;

    public string Describe() => "a ball";
}

internal interface INumber<TSelf>
    where TSelf : INumber<TSelf>
{
    static abstract TSelf Zero { get; }

    static abstract TSelf operator +(TSelf a, TSelf b);

    static abstract TSelf Parse(string text);

    static virtual string Unit => "none";

    int Value { get; }
}

internal readonly record struct Metre(int Value) : INumber<Metre>
{
    public static Metre Zero => new(0);

    public static string Unit => "m";

    public static Metre operator +(Metre a, Metre b) => new(a.Value + b.Value);

    public static Metre Parse(string text) => new(int.Parse(text.TrimEnd('m')));
}

internal readonly record struct Piece(int Value) : INumber<Piece>
{
    public static Piece Zero => new(100);

    public static Piece operator +(Piece a, Piece b) => new(a.Value + b.Value + 1);

    static Piece INumber<Piece>.Parse(string text) => new(text.Length);
}

internal abstract class Base
{
    protected Base() => Made = $"base {Text}";

    public string Made { get; }

    public virtual string Text => "base";

    public virtual string Over(int x) => $"int {x}";

    public string Hidden() => "base hidden";
}

internal class Middle : Base
{
    private readonly string _own = "initialised";

    public override string Text => $"middle {_own ?? "null"}";

    public sealed override string Over(int x) => base.Over(x + 1) + "!";

    public new string Hidden() => "middle hidden " + base.Hidden();
}

internal sealed class Last : Middle
{
    public string Over(object x) => $"object {x}";
}

internal sealed class Pair<TLeft, TRight>(TLeft left, TRight right)
    where TRight : TLeft
{
    public TLeft Left => left;

    public string Types => $"{left} {right} {default(TRight) is null}";

    public Pair<TRight, TRight> Twice() => new(right, right);

    internal sealed class Nested<T>(T item)
    {
        public string All(TLeft other) => $"{item}{other}{typeof(TLeft) == typeof(T)}";
    }
}

internal static class Gateways
{
    private static T Sum<T>(IEnumerable<T> items)
        where T : INumber<T>
    {
        var sum = T.Zero;
        foreach (var item in items)
        {
            sum += item;
        }

        return sum;
    }

    private static string Units<T>()
        where T : INumber<T> => T.Unit + T.Parse("12m").Value;

    private static T Make<T>(Action<T>? change = null)
        where T : class, new()
    {
        var made = new T();
        change?.Invoke(made);
        return made;
    }

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        IShape[] shapes = [new Square(2), new Cube(), new Ball(), IShape.Unit()];
        for (var i = 0; i < shapes.Length; i++)
        {
            to.Set($"shape{i}", shapes[i].Describe()).Set($"corners{i}", (shapes[i] as ISolid)?.Corners ?? -1);
        }

        to.Set("kind", IShape.Kind).Set("ball", new Ball().Describe());
        to.Set("metres", Sum([new Metre(1), new Metre(2)]).Value).Set("pieces", Sum([new Piece(1), new Piece(2)]).Value).Set("units", Units<Metre>()).Set("units2", Units<Piece>());
        Base last = new Last();
        to.Set("made", last.Made).Set("over", last.Over(1)).Set("hidden", last.Hidden()).Set("hidden2", ((Middle)last).Hidden()).Set("object", ((Last)last).Over(2)).Set("overInt", ((Middle)last).Over(2));
        var pair = new Pair<object, string>("l", "r");
        to.Set("pair", pair.Types).Set("twice", pair.Twice().Left).Set("nested", new Pair<object, string>.Nested<int>(4).All("x")).Set("nested2", new Pair<int, int>.Nested<int>(4).All(5));
        to.Set("made1", Make<List<string>>(list => list.Add("x")).Count).Set("made2", Make<Cube>().Name);
    });
}
