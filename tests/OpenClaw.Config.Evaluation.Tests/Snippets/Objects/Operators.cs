internal readonly struct Money(int amount)
{
    public int Amount { get; } = amount;

    public static Money operator +(Money a, Money b) => new(a.Amount + b.Amount);

    public static Money operator -(Money a) => new(-a.Amount);

    public static bool operator <(Money a, Money b) => a.Amount < b.Amount;

    public static bool operator >(Money a, Money b) => a.Amount > b.Amount;

    public static implicit operator Money(int amount) => new(amount);

    public static explicit operator int(Money money) => money.Amount;

    public override string ToString() => $"{Amount} credits";
}

internal sealed class Grid
{
    private readonly Dictionary<int, string> _cells = [];

    public int Count => _cells.Count;

    public string this[int index]
    {
        get => _cells[index];
        set => _cells[index] = value;
    }
}

internal interface IShape
{
    int Area { get; }

    string Describe() => $"area {Area}";
}

internal sealed class Square(int side) : IShape
{
    int IShape.Area => side * side;
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var a = new Money(5) + new Money(7);
        Money b = 3;
        to.Set("sum", a.Amount).Set("implicit", b.Amount).Set("explicit", (int)a).Set("less", b < a).Set("negative", (-a).Amount).Set("text", a.ToString()).Set("interpolated", $"{a}");
        a += 1;
        to.Set("compound", a.Amount);
        var grid = new Grid { [1] = "one", [2] = "two" };
        to.Set("indexer", grid[2]).Set("count", grid.Count);
        IShape shape = new Square(3);
        to.Set("default", shape.Describe()).Set("explicitImpl", shape.Area).Set("constrained", Total([new Square(1), new Square(2)]));

        static int Total<T>(IEnumerable<T> shapes)
            where T : IShape
        {
            var total = 0;
            foreach (var shape in shapes)
            {
                total += shape.Area;
            }

            return total;
        }
    });
}
