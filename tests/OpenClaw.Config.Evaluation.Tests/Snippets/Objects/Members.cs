using System.Runtime.CompilerServices;

internal sealed class Account
{
    public required string Name { get; init; }

    public int Limit { get; init; } = 3;

    public required List<string> Tags { get; init; }

    public Address Home { get; } = new() { Street = "unknown" };

    public Dictionary<string, int> Quota { get; } = [];
}

internal sealed class Address
{
    public string Street { get; set; } = "";

    public int Number { get; set; }
}

internal class Server(string host, int port = 80)
{
    private int _calls;

    public string Host { get; } = host.ToLowerInvariant();

    public string Url => $"{Host}:{port}/{++_calls}";

    public void Move(int to) => port = to;
}

internal sealed class Secure(string host) : Server(host, 443)
{
    public string Both => $"{host} {Url}";
}

internal readonly record struct Range2(int Low, int High)
{
    public Range2(int both)
        : this(both, both)
    {
    }

    public int Width { get; init; } = High - Low;

    public void Deconstruct(out int low, out int high, out string text) => (low, high, text) = (Low, High, $"{Low}-{High}");
}

internal record Person(string First, string Last)
{
    public string Full { get; } = $"{First} {Last}";

    internal List<string> Names { get; init; } = [];

    public virtual string Greeting => $"Hi {First}";

    public override string ToString() => "a person";
}

internal record Member(string First, string Last, int Number) : Person(First, Last)
{
    public override string Greeting => base.Greeting + $" #{Number}";
}

internal struct Counter
{
    public int Value;

    public Counter() => Value = 10;

    public Counter Next()
    {
        Value++;
        return this;
    }
}

internal partial class Split
{
    public partial string Name { get; }

    public partial int Twice(int number);
}

internal partial class Split
{
    public partial string Name => "split";

    public partial int Twice(int number) => number * 2;
}

internal static class Extensions
{
    public static string Shout(this string text, int times = 1, string mark = "!") => text.ToUpperInvariant() + string.Concat(Enumerable.Repeat(mark, times));

    public static void Deconstruct(this string text, out char first, out int length) => (first, length) = (text[0], text.Length);

    public static void Add(this List<(string, int)> list, string name, int number) => list.Add((name, number));

    public static void Grow(ref this Counter counter, int by) => counter.Value += by;
}

internal static class Gateways
{
    private static string Order(int a, int b = 5, params int[] rest) => $"{a},{b},{string.Join("-", rest)}";

    private static string Spans(string first, params ReadOnlySpan<string> rest) => first + rest.Length;

    private static string Lists(params List<int> numbers) => $"{numbers.Count}";

    private static string Caller([CallerMemberName] string member = "", [CallerLineNumber] int line = 0) => $"{member} {line}";

    private static string Expression(bool condition, [CallerArgumentExpression(nameof(condition))] string text = "") => $"{text} is {condition}";

    private static void Refs(ref int a, in int b, out int c)
    {
        a += b;
        c = a;
        a++;
    }

    private static ref int Find(int[] numbers, int wanted)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] == wanted)
            {
                return ref numbers[i];
            }
        }

        return ref numbers[0];
    }

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var account = new Account { Name = "a", Tags = ["x", "y"], Home = { Street = "s", Number = 4 }, Quota = { ["q"] = 1, ["r"] = 2 } };
        to.Set("account", $"{account.Name}{account.Limit}{account.Tags.Count}{account.Home.Street}{account.Home.Number}{account.Quota["r"]}");
        var server = new Server("HOST");
        server.Move(81);
        to.Set("server", server.Url + server.Url).Set("secure", new Secure("Both").Both);
        var range = new Range2(3) { Width = 7 };
        var (low, high, text) = range with { High = 9 };
        to.Set("range", $"{low}{high}{text}{range.Width}").Set("width", new Range2(1, 5).Width);
        Person person = new Member("Ada", "L", 3) { Names = ["x"] };
        var other = person with { First = "Bob" };
        to.Set("person", person.ToString()).Set("other", other.Greeting).Set("full", other.Full).Set("same", ReferenceEquals(person.Names, other.Names)).Set("type", other is Member { Number: 3 });
        var counter = new Counter();
        counter.Next().Next();
        counter.Grow(5);
        to.Set("counter", counter.Value).Set("default", default(Counter).Value).Set("split", new Split().Name + new Split().Twice(4));
        to.Set("shout", "a".Shout(mark: "?", times: 2)).Set("order", Order(b: 1, a: 2)).Set("rest", Order(1, 2, 3, 4)).Set("array", Order(1, 2, [7, 8])).Set("spans", Spans("s", "a", "b")).Set("lists", Lists(1, 2, 3));
        var (first, length) = "word";
        List<(string, int)> list = new() { { "a", 1 }, { "b", 2 } };
        to.Set("deconstructed", $"{first}{length}").Set("added", list[1].Item1);
        foreach (var (letter, size) in new[] { "one", "three" })
        {
            to.Set($"letter {letter}", size);
        }

        foreach (var (key, value) in new Dictionary<string, int> { ["k"] = 1 })
        {
            to.Set(key, value);
        }

        to.Set("caller", Caller()).Set("expression", Expression(low > 2 && high != 3));
        var numbers = new[] { 1, 2, 3 };
        Refs(ref numbers[1], numbers[2], out var total);
        to.Set("refs", $"{numbers[1]} {total}");
        ref var alias = ref numbers[0];
        alias = 50;
        ref var found = ref Find(numbers, 3);
        found++;
        alias += 1;
        Find(numbers, 4) = 9;
        to.Set("alias", string.Join(",", numbers));
        var box = new Server("x");
        var anonymous = new { A = 1, B = "b", Inner = new { C = 2 } };
        var changed = anonymous with { B = "c" };
        to.Set("anonymous", anonymous.ToString()).Set("changed", changed.ToString()).Set("equal", anonymous.Equals(changed with { B = "b" }));
        static int Local(int n, int step = 2) => n <= 0 ? 0 : n + Local(n - step);
        to.Set("local", Local(7)).Set("name", nameof(Account.Home.Street)).Set("generic", nameof(List<int>));
        var tuple = (A: 1, B: "x");
        tuple.A += 4;
        var copy = tuple;
        copy.B = "y";
        to.Set("tuple", tuple.ToString()).Set("copy", (copy with { A = 9 }).ToString());
        (numbers[0], var fresh, tuple.B) = (numbers[2], numbers[0], "z");
        to.Set("assigned", $"{numbers[0]}{fresh}{tuple.B}");
    });
}
