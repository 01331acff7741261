internal static class Helpers
{
    public static string Greet(string name, string greeting = "hello") => $"{greeting} {name}";

    public static int Count(params int[] numbers) => numbers.Length;

    public static T Second<T>(T first, T second) => second;

    public static double Factorial(int n) => n <= 1 ? 1 : n * Factorial(n - 1);

    public static string Twice(this string text) => text + text;

    public static string Kind(int value) => "int";

    public static string Kind(string value) => "string";

    public static string Kind(double value) => "double";

    public static void Fill(FreeFormBuilder to, string key)
    {
        if (key.Length == 0)
        {
            return;
        }

        to.Set(key, true);
    }

    public static void Block(FreeFormBuilder to) => to.Set("block", 1);

    public static void Swap(ref readonly int value, out int result) => result = value + 1;
}

internal static class Helpers2
{
    public static readonly int Hold = 41;
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var number = 1;
        to.Set("default", Helpers.Greet("a")).Set("named", Helpers.Greet(greeting: "yo", name: "b")).Set("params", Helpers.Count(1, 2, 3)).Set("none", Helpers.Count()).Set("generic", Helpers.Second("x", "y"))
            .Set("recursive", Helpers.Factorial(10)).Set("extension", "abc".Twice()).Set("static", Helpers.Twice("q")).Set("local", Local(4)).Set("overload", Helpers.Kind(1) + Helpers.Kind("s") + Helpers.Kind(1.5));
        Helpers.Swap(in Helpers2.Hold, out var got);
        to.Set("out", got);
        Increase(ref number);
        Helpers.Fill(to, "filled");
        to.Object("localGroup", LocalBlock);
        Action<FreeFormBuilder> write = Helpers.Block;
        write(to);
        to.Object("group", Helpers.Block).Object("lambda", inner => Helpers.Fill(inner, "inner"));
        Func<int, int> twice = x => x * 2;
        to.Set("ref", number).Set("delegate", twice(21)).Set("composed", Compose(twice, x => x + 1)(5)).Set("group2", new[] { 1, 2 }.Select(Helpers.Kind).First());

        int Local(int depth) => depth == 0 ? number : Local(depth - 1) + 1;

        void LocalBlock(FreeFormBuilder inner) => inner.Set("number", number);

        static void Increase(ref int value) => value += 10;

        static Func<int, int> Compose(Func<int, int> f, Func<int, int> g) => x => g(f(x));
    });
}
