// What all random programs share. The operators, the indexers and the virtual members are there to be called from anywhere.
using System.Text;

internal enum Colour { Red = 1, Green, Blue = 5, Dark = -2 }

[Flags]
internal enum Rights : byte { None = 0, Read = 1, Write = 2, Delete = 4, Most = 3 }

internal record Shade(int Depth, string Name)
{
    public int Twice => unchecked(Depth * 2);
    public static Shade operator +(Shade shade, int more) => shade with { Depth = unchecked(shade.Depth + more) };
    public static Shade operator -(Shade shade) => new(unchecked(-shade.Depth), shade.Name + "'");
    public static bool operator <(Shade a, Shade b) => a.Depth < b.Depth;
    public static bool operator >(Shade a, Shade b) => a.Depth > b.Depth;
    public static bool operator true(Shade shade) => shade.Depth > 0;
    public static bool operator false(Shade shade) => shade.Depth <= 0;
}

internal sealed record Tint(int Depth, string Name, double Part) : Shade(Depth, Name);

internal readonly record struct Mark(int At, string Note)
{
    public static implicit operator Mark(int at) => new(at, "at" + at);
    public static explicit operator int(Mark mark) => mark.At;
}

internal readonly struct Money(decimal amount, string unit) : IEquatable<Money>
{
    public decimal Amount => amount;
    public string Unit { get; } = unit;
    public static implicit operator Money(int amount) => new(amount, "EUR");
    public static explicit operator decimal(Money money) => money.Amount;
    public static Money operator +(Money a, Money b) => new(a.Amount + b.Amount, a.Unit);
    public static Money operator *(Money a, int times) => new(a.Amount * times, a.Unit);
    public static Money operator -(Money a) => new(-a.Amount, a.Unit);
    public static bool operator ==(Money a, Money b) => a.Equals(b);
    public static bool operator !=(Money a, Money b) => !a.Equals(b);
    public bool Equals(Money other) => Amount == other.Amount;
    public override bool Equals(object? other) => other is Money money && Equals(money);
    public override int GetHashCode() => (int)(Amount % 1000);
    public override string ToString() => $"{Amount:0.00} {Unit}";
    public void Deconstruct(out decimal much, out string unit) => (much, unit) = (Amount, Unit);
}

internal struct Spot
{
    public int X;
    public long Y { get; set; }
    public Spot Moved(int by) { unchecked { X += by; Y -= by; } return this; }
    public readonly int Sum() => unchecked(X + (int)Y);
}

internal struct Plot
{
    public Spot Corner;
    public Spot[] Row;
    public Spot Centre { get; set; }
    public override string ToString() => $"{Corner.X}/{Corner.Y} {Centre.X}/{Centre.Y} {string.Join(",", (Row ?? []).Select(spot => spot.X + ":" + spot.Y))}";
}

internal interface IShape
{
    int Size { get; }
    string Title => "shape of " + Size;
    int Grow(int by);
}

internal abstract class Figure : IShape
{
    public abstract int Size { get; }
    public virtual string Kind => "figure";
    public virtual int Grow(int by) => unchecked(Size + by);
    public override string ToString() => $"{Kind} {Size}";
}

internal class Square(int side) : Figure
{
    protected int Side { get; set; } = side;
    public override int Size => unchecked(Side * Side);
    public override int Grow(int by) { Side = unchecked(Side + by); return base.Grow(1); }
}

internal sealed class Ring(int outer, int inner) : Square(outer), IShape
{
    public override string Kind => base.Kind + " with a hole";
    public override int Size => unchecked(base.Size - inner * inner);
    string IShape.Title => $"ring {Side}";
}

internal class Tally(int start)
{
    private int _sum = start;
    private static readonly int[] Steps = [1, 10, 100];
    public int Calls { get; private set; }
    public int? Limit { get; set; }
    public string? Note;
    public virtual int Add(int value) { Calls++; return _sum = unchecked(_sum + value % Steps[Calls % 3]); }
    public override string ToString() => $"{_sum}/{Calls}/{Limit}/{Note}";
}

internal sealed class DoubleTally(int start) : Tally(unchecked(start + 1))
{
    public override int Add(int value) => unchecked(base.Add(value) + base.Add(1));
}

internal sealed class Grid
{
    private readonly int[] _cells = new int[9];
    private readonly Dictionary<string, string?> _names = [];
    public int Reads { get; private set; }
    public int this[int row, int column]
    {
        get { Reads++; return _cells[row * 3 + column]; }
        set => _cells[row * 3 + column] = value;
    }
    public string? this[string name]
    {
        get => _names.GetValueOrDefault(name);
        set => _names[name] = value;
    }
    public override string ToString() => string.Join(",", _cells) + "|" + string.Join(",", _names.Select(pair => pair.Key + "=" + pair.Value)) + "|" + Reads;
}

internal class Box<T>(T content)
{
    public T Content { get; } = content;
    public Box<TOther> Map<TOther>(Func<T, TOther> change) => new(change(Content));
    public override string ToString() => $"[{Content}]";
}

internal sealed class Couple<TFirst, TSecond>
{
    public required TFirst First { get; init; }
    public TSecond? Second { get; set; }
    public Couple<TSecond?, TFirst> Swapped => new() { First = Second, Second = First };
    public void Deconstruct(out TFirst first, out TSecond? second) { first = First; second = Second; }
}

internal static class Prelude
{
    public static T V<T>(T value) => value;

    public static T Tap<T>(List<string> log, string mark, T value)
    {
        log.Add(mark);
        return value;
    }

    public static T Choose<T>(int index, T first, T second) => index % 2 == 0 ? first : second;

    public static T Most<T>(T first, T second) where T : IComparable<T> => first.CompareTo(second) >= 0 ? first : second;

    public static List<TOut> Map<TIn, TOut>(this IEnumerable<TIn> items, Func<TIn, TOut> change)
    {
        var result = new List<TOut>();
        foreach (var item in items)
        {
            result.Add(change(item));
        }

        return result;
    }

    public static int Shrink(int n) => n <= 0 ? 1 : n % 2 == 0 ? Shrink(n - 1) + n : Shrink(n - 2) * 3;

    public static void Bump(ref int value, out long before, int by = 3)
    {
        before = value;
        value = unchecked(value * by + 1);
    }

    public static int Peek(in Spot spot) => spot.X;

    public static void Nudge(ref Spot spot, in int by) => spot.X = unchecked(spot.X + by);

    public static int Total(params int[] numbers) => unchecked(numbers.Aggregate(0, (sum, number) => sum + number));

    public static string Cut(string text) => text.Length > 60 ? text[..60] : text;

    public static IEnumerable<int> CountUp(List<string> log, int from, int count)
    {
        for (var i = 0; i < count; i++)
        {
            log.Add("up" + i);
            yield return unchecked(from + i);
            if (i == 3)
            {
                log.Add("stop");
                yield break;
            }
        }

        log.Add("end");
    }
}
