internal readonly record struct Money(decimal Amount, string Currency)
{
    public static readonly Money Zero = new(0, "EUR");

    public static Money operator +(Money a, Money b) => new(a.Amount + b.Amount, a.Currency);

    public static Money operator *(Money a, int times) => new(a.Amount * times, a.Currency);

    public static Money operator *(int times, Money a) => a * times;

    public static Money operator -(Money a) => new(-a.Amount, a.Currency);

    public static Money operator ++(Money a) => a with { Amount = a.Amount + 1 };

    public static bool operator <(Money a, Money b) => a.Amount < b.Amount;

    public static bool operator >(Money a, Money b) => b < a;

    public static bool operator true(Money a) => a.Amount != 0;

    public static bool operator false(Money a) => a.Amount == 0;

    public static Money operator &(Money a, Money b) => a.Amount < b.Amount ? a : b;

    public static Money operator |(Money a, Money b) => a.Amount > b.Amount ? a : b;

    public static implicit operator Money(int amount) => new(amount, "EUR");

    public static explicit operator int(Money a) => (int)a.Amount;

    public static explicit operator checked byte(Money a) => checked((byte)a.Amount);

    public static explicit operator byte(Money a) => unchecked((byte)(int)a.Amount);
}

internal readonly struct Small(byte value)
{
    public byte Value => value;

    public static Small operator +(Small a, Small b) => new(unchecked((byte)(a.Value + b.Value)));

    public static Small operator checked +(Small a, Small b) => new(checked((byte)(a.Value + b.Value + 0)));

    public static Small operator <<(Small a, int bits) => new((byte)(a.Value << bits));

    public static Small operator --(Small a) => new((byte)(a.Value - 1));
}

internal sealed class Log
{
    private readonly List<string> _lines = [];
    private int _value = 1;

    public int this[string name, int by = 1]
    {
        get
        {
            _lines.Add($"get {name} {by}");
            return _value * by;
        }
        set
        {
            _lines.Add($"set {name} {by} {value}");
            _value = value;
        }
    }

    public int Property
    {
        get
        {
            _lines.Add("get");
            return _value;
        }
        set
        {
            _lines.Add($"set {value}");
            _value = value;
        }
    }

    public string? Text { get; set; }

    public Log Self(string why)
    {
        _lines.Add(why);
        return this;
    }

    public int Number(int number)
    {
        _lines.Add($"number {number}");
        return number;
    }

    public override string ToString() => string.Join(";", _lines);
}

internal sealed class Bits
{
    private int _bits;

    public bool this[Index index]
    {
        get => (_bits >> index.GetOffset(8) & 1) != 0;
        set => _bits = value ? _bits | (1 << index.GetOffset(8)) : _bits & ~(1 << index.GetOffset(8));
    }

    public int this[Range range]
    {
        get
        {
            var (offset, length) = range.GetOffsetAndLength(8);
            return (_bits >> offset) & ((1 << length) - 1);
        }
    }
}

internal sealed class Ring
{
    private readonly int[] _items = [1, 2, 3, 4];

    public int Length => _items.Length;

    public int this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public int[] Slice(int start, int length) => _items[start..(start + length)];
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        Money money = 5;
        money += 3;
        money++;
        var before = money++;
        var after = ++money;
        to.Set("money", $"{money}").Set("before", $"{before.Amount}").Set("after", $"{after.Amount}").Set("product", $"{(2 * money * 3).Amount}").Set("negative", $"{(-money).Amount}").Set("int", (int)money).Set("less", money < 100);
        Money? none = null, some = 4;
        to.Set("lifted", (none + some) is null).Set("both", $"{(some + money)?.Amount}").Set("compare", none < some).Set("negated", $"{(-some)?.Amount}").Set("equal", some == 4).Set("unequal", none != some);
        to.Set("true", money ? "yes" : "no").Set("and", $"{(money && Money.Zero).Amount}").Set("or", $"{(Money.Zero || money).Amount}").Set("byte", (byte)new Money(300, "EUR")).Set("checked", checked((byte)new Money(200, "EUR")));
        var small = new Small(250);
        small += new Small(10);
        small <<= 1;
        small--;
        to.Set("small", small.Value).Set("smallChecked", checked(new Small(1) + new Small(2)).Value);

        var log = new Log();
        log.Self("a").Property += log.Number(2);
        log.Self("b").Property++;
        to.Set("pre", ++log.Self("c").Property).Set("post", log.Self("d").Property--);
        log.Self("e")[$"key{log.Number(1)}"] += log.Number(5);
        log["x", by: 2]++;
        log.Self("f").Text ??= $"text{log.Number(9)}";
        log.Self("g").Text ??= $"text{log.Number(10)}";
        to.Set("log", log.ToString()).Set("text", log.Text);

        var bits = new Bits { [0] = true, [^1] = true };
        bits[3] = true;
        bits[^1] = false;
        to.Set("bits", bits[..4]).Set("last", bits[^1]).Set("range", bits[2..^2]);
        var ring = new Ring();
        ring[^1] = 9;
        ring[^2] += 10;
        ring[0]++;
        to.Set("ring", string.Join(",", ring[1..])).Set("first", ring[0]).Set("end", ring[^1]);
        string text = "abcdef";
        var end = ^2;
        var range = 1..^1;
        to.Set("index", text[end]).Set("sub", text[range]).Set("array", string.Join(",", new[] { 1, 2, 3, 4 }[range])).Set("offset", range.Start.GetOffset(3));
    });
}
