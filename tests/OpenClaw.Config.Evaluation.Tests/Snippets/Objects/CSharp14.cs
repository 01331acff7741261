internal sealed class Limits
{
    public int Retries
    {
        get;
        set => field = value < 0 ? 0 : value;
    }

    = 2;

    public string Name
    {
        get => field ?? "unnamed";
        set;
    }

    public static int Shared
    {
        get => ++field;
    }

    public Limits? Inner { get; set; }

    public int[] Numbers { get; } = [1, 2];
}

internal static class Extensions
{
    extension(string text)
    {
        public string Loud => text.ToUpperInvariant();

        public string Times(int count) => string.Concat(Enumerable.Repeat(text, count));

        public static string Make(char letter) => new(letter, 3);
    }

    extension<T>(IEnumerable<T> items)
        where T : class
    {
        public bool IsEmpty => !items.Any();

        public IEnumerable<T> Twice()
        {
            foreach (var item in items)
            {
                yield return item;
                yield return item;
            }
        }
    }
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var limits = new Limits { Retries = -4 };
        to.Set("retries", limits.Retries).Set("initial", new Limits().Retries).Set("name", limits.Name).Set("shared", Limits.Shared + Limits.Shared);
        limits.Retries += 7;
        limits.Name = "x";
        to.Set("changed", limits.Retries).Set("named", limits.Name);
        Limits? none = null;
        var calls = 0;
        int Next() => ++calls;
        none?.Retries = Next();
        limits?.Retries = Next();
        limits?.Inner?.Name = $"{Next()}";
        limits?.Retries += Next();
        limits?.Numbers[1] = 8;
        to.Set("assigned", limits!.Retries).Set("calls", calls).Set("numbers", limits.Numbers[1]);
        to.Set("loud", "a".Loud).Set("times", "ab".Times(2)).Set("make", string.Make('x')).Set("empty", new string[0].IsEmpty).Set("twice", string.Join("", new[] { "p", "q" }.Twice()));
        string[] names = ["a", "b"];
        to.Set("contains", names.Contains("b")).Set("equal", names.SequenceEqual(["a", "b"])).Set("reversed", string.Join("", names.Reverse()));
    });
}
