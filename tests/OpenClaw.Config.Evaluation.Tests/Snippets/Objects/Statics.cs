internal sealed class Color
{
    private static readonly List<Color> Known = [];

    public static readonly Color Red = new("red");
    public static readonly Color Green = new("green", Red);

    private Color(string name, Color? after = null)
    {
        Name = after is null ? name : $"{name} after {after.Name}";
        Number = _next++;
        Known.Add(this);
    }

    private static int _next = 10;

    public static readonly Color Blue = new("blue");

    public static IReadOnlyList<Color> All => Known;

    public string Name { get; }

    public int Number { get; }
}

internal static class Ports
{
    private static int _last = 8000;

    public static int Count { get; private set; }

    public static int Next()
    {
        Count++;
        return ++_last;
    }
}

internal static class Constructed
{
    public static readonly int First = 1;
    public static readonly List<string> Log = ["initialiser"];
    public static string Text;

    static Constructed()
    {
        Log.Add($"constructor {First} {Second}");
        Second = 7;
        Text = $"{First + Second}";
    }

    public static readonly int Second = First + 1;

    public static string Describe() => string.Join(";", Log) + Text;
}

internal static class Counter<T>
{
    public static int Count;

    public static readonly string Name = typeof(T) == typeof(int) ? "int" : "other";

    public static int Up() => ++Count;
}

internal static class Outer<T>
{
    internal static class Inner
    {
        public static T? Last;
    }
}

internal class Ids
{
    private static int _next;

    public int Id { get; } = ++_next;
}

internal static class Left
{
    public static int A = Right.B + 1;
    public static int C = 5;
}

internal static class Right
{
    public static int B = Left.C + 10;
}

internal static class Unused
{
    public static readonly string Machine = Environment.MachineName;
    public static readonly string Plain = "plain";
}

internal struct Point
{
    public static Point Origin = new() { X = 1 };

    public int X;

    public void Move() => X++;
}

internal static class Gateways
{
    private static readonly Func<int> Ticket = MakeTicket();

    private static Point _here;

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        to.Set("all", string.Join(",", Color.All.Select(color => $"{color.Name} {color.Number}")));
        to.Set("ports", $"{Ports.Next()} {Ports.Next()} {Ports.Next()} {Ports.Count}");
        to.Set("constructed", Constructed.Describe()).Set("second", Constructed.Second);
        Counter<int>.Up();
        Counter<int>.Up();
        Counter<string>.Up();
        Counter<long>.Count += 5;
        to.Set("generic", $"{Counter<int>.Count}{Counter<string>.Count}{Counter<long>.Count}{Counter<byte>.Count} {Counter<int>.Name} {Counter<string>.Name}");
        Outer<int>.Inner.Last = 4;
        Outer<string>.Inner.Last = "s";
        to.Set("nested", $"{Outer<int>.Inner.Last}{Outer<string>.Inner.Last}{Outer<long>.Inner.Last}");
        _ = new Ids();
        to.Set("ids", new Ids().Id).Set("circle", Left.A).Set("circle2", Right.B).Set("plain", Unused.Plain);
        _here.X = 3;
        _here.Move();
        Point.Origin.Move();
        var copy = Point.Origin;
        copy.Move();
        to.Set("struct", _here.X).Set("origin", Point.Origin.X).Set("ticket", Ticket() + Ticket());
    });

    private static Func<int> MakeTicket()
    {
        var next = 0;
        return () => ++next;
    }
}
