// More of what all random programs share: structs that change in their boxes, types that format, order and compare themselves, static members of interfaces.
using System.Numerics;
using System.Text;

internal interface ICounted
{
    int Now { get; }
    int Turns { get; set; }
    string Tag => "c" + Now;
    int Bump(int by);
    ICounted Same();
}

internal struct Meter(int at) : ICounted, IFormattable, IComparable<Meter>, IEquatable<Meter>
{
    private int _at = at;
    public int Now => _at;
    public int Turns { get; set; }
    public int Bump(int by) { Turns++; return _at = unchecked(_at + by % 1000); }
    public ICounted Same() => this;
    public Meter Me() => this;
    public readonly Meter Next() => new(unchecked(_at + 1)) { Turns = Turns };
    public static explicit operator int(Meter meter) => meter._at;
    public static Meter operator +(Meter a, Meter b) => new(unchecked(a._at + b._at)) { Turns = a.Turns };
    public static Meter operator -(Meter a) => new(unchecked(-a._at));
    public static Meter operator ++(Meter a) => a.Next();
    public static bool operator <(Meter a, Meter b) => a._at < b._at;
    public static bool operator >(Meter a, Meter b) => a._at > b._at;
    public static bool operator ==(Meter a, Meter b) => a._at == b._at;
    public static bool operator !=(Meter a, Meter b) => a._at != b._at;
    public readonly int CompareTo(Meter other) => _at.CompareTo(other._at);
    public readonly bool Equals(Meter other) => _at == other._at;
    public override readonly bool Equals(object? other) => other is Meter meter && Equals(meter);
    public override readonly int GetHashCode() => _at & 3;
    public override readonly string ToString() => "m" + _at + "/" + Turns;
    public readonly string ToString(string? format, IFormatProvider? provider) => format is null ? ToString() : format[0] == 'T' ? "T" + Turns : "M" + _at.ToString(format, provider);
}

internal sealed class Wheel(int at) : ICounted
{
    private Meter _meter = new(at);
    public ref Meter Inner => ref _meter;
    public Meter Copy => _meter;
    public int Now => _meter.Now;
    public int Turns { get => _meter.Turns; set => _meter.Turns = value; }
    public int Bump(int by) => _meter.Bump(by) + Copy.Bump(1) % 2;
    public ICounted Same() => this;
    string ICounted.Tag => "w" + _meter.Tag2();
    public override string ToString() => $"<{_meter:T}|{_meter}>";
}

internal record Note(int A, string B)
{
    protected virtual bool PrintMembers(StringBuilder text)
    {
        text.Append("a=").Append(A);
        return A % 2 == 0;
    }

    public virtual bool Equals(Note? other) => other is not null && A % 5 == other.A % 5;
    public override int GetHashCode() => A % 5;
}

internal sealed record Memo(int A, string B, Meter C) : Note(A, B)
{
    public override string ToString() => "memo " + base.ToString() + C;
}

internal record Label(int A, string B) : Note(A, B)
{
    public int More { get; init; } = A % 3;
}

internal sealed class ByLast : IComparer<int>, IEqualityComparer<int>
{
    public int Compare(int x, int y) => (x % 10, x).CompareTo((y % 10, y));
    public bool Equals(int x, int y) => x % 7 == y % 7;
    public int GetHashCode(int x) => x % 7;
}

internal sealed class ByLength : IComparer<string>, IEqualityComparer<string>
{
    public int Compare(string? x, string? y) => (x?.Length ?? -1) != (y?.Length ?? -1) ? (x?.Length ?? -1) - (y?.Length ?? -1) : string.CompareOrdinal(x, y);
    public bool Equals(string? x, string? y) => x?.Length == y?.Length;
    public int GetHashCode(string x) => x.Length;
}

internal interface IUnit<T>
    where T : IUnit<T>
{
    static abstract T Zero { get; }
    static virtual string Sign => "u";
    int Size { get; }
    static abstract T operator +(T a, T b);
    static abstract T Of(int size);
}

internal readonly record struct Inch(int Size) : IUnit<Inch>
{
    public static Inch Zero => new(0);
    public static Inch operator +(Inch a, Inch b) => new(unchecked(a.Size + b.Size));
    public static Inch Of(int size) => new(size % 100);
}

internal sealed class Mile(int size) : IUnit<Mile>
{
    public static Mile Zero { get; } = new(1);
    public static string Sign => "mi";
    public int Size { get; } = size;
    public static Mile operator +(Mile a, Mile b) => new(unchecked(a.Size * 2 + b.Size));
    static Mile IUnit<Mile>.Of(int size) => new(size % 50);
}

internal static class Extras
{
    extension(int number)
    {
        public int Half => number / 2;
        public static int Lucky => 7;
        public string Times(string text) => string.Concat(Enumerable.Repeat(text, Math.Abs(number % 3)));
    }

    extension<T>(List<T> items)
    {
        public T? Middle => items.Count == 0 ? default : items[items.Count / 2];
        public IEnumerable<T> Evens()
        {
            for (var i = 0; i < items.Count; i += 2)
            {
                yield return items[i];
            }
        }
    }

    extension(ICounted counted)
    {
        public string Loud => counted.Tag + counted.Bump(1);
    }

    extension(ref Meter meter)
    {
        public void Twice(int by) { meter.Bump(by); meter.Bump(by); }
    }

    public static string Tag2(this Meter meter) { meter.Bump(1); return "t" + meter.Now; }

    public static void Deconstruct(this Meter meter, out int now, out int turns) => (now, turns) = (meter.Now, meter.Turns);
}

internal static class Generics
{
    public static T Added<T>(params T[] all)
        where T : IUnit<T>
    {
        var sum = T.Zero;
        foreach (var one in all)
        {
            sum += one;
        }

        return sum;
    }

    public static string Shown<T>(int size)
        where T : IUnit<T> => Added(T.Of(size), T.Of(3)).Size + T.Sign;

    public static T Power<T>(T x, int times)
        where T : INumber<T> => times <= 0 ? T.One : unchecked(x * Power(x, times - 1));

    public static T Mean<T>(params T[] all)
        where T : INumber<T>
    {
        var (sum, count) = (T.Zero, T.Zero);
        foreach (var one in all)
        {
            sum = unchecked(sum + one);
            count++;
        }

        return sum / count;
    }

    public static int Bumped<T>(T counted, int by)
        where T : ICounted
    {
        counted.Bump(by);
        var kept = counted;
        kept.Bump(by);
        return unchecked(counted.Now * 31 + kept.Now);
    }

    public static void BumpAll<T>(IList<T> all, int by)
        where T : ICounted
    {
        for (var i = 0; i < all.Count; i++)
        {
            all[i].Bump(by);
            var one = all[i];
            one.Turns += 2;
            if (i % 2 == 0)
            {
                all[i] = one;
            }
        }
    }

    public static void BumpRef<T>(ref T counted, int by)
        where T : ICounted => counted.Bump(by);

    public static ref T At<T>(T[] all, int at) => ref all[at];

    public static string Mix(int a, int b = 5, string c = "c", params IReadOnlyList<int> rest) => $"{a},{b},{c},{string.Join("+", rest)}";

    public static int Sum(ReadOnlySpan<int> all)
    {
        var sum = 0;
        foreach (var one in all)
        {
            sum = unchecked(sum + one);
        }

        return sum;
    }

    public static string Kind(object? value) => value switch
    {
        null => "none",
        Meter { Turns: > 1 } meter => "spun" + meter.Bump(1),
        Meter(var now, _) when now % 2 == 0 => "even" + now,
        ICounted counted => "counted" + counted.Bump(2),
        Memo(var a, _, { Now: > 0 }) => "memo" + a,
        Note { B.Length: > 2 } note => note.B,
        int and (< 0 or > 100) => "far",
        int number => "int" + number,
        string { Length: 0 } => "empty",
        string text => "text" + text.Length,
        int[] and [var first, ..] => "ints" + first,
        (int a, string b) => "pair" + a + b,
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => "other",
    };
}
