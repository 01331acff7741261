internal static class Table
{
    public static readonly (string Name, Func<int, int> Apply)[] Steps = [("double", n => n * 2), ("square", Square), ("constant", _ => 7)];

    public static readonly Action<FreeFormBuilder> Write = to => to.Set("written", true);

    public static string Mark(string text) => $"<{text}>";

    private static int Square(int n) => n * n;
}

internal sealed class Adder(int offset)
{
    public int Add(int n) => n + offset;
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        foreach (var (name, apply) in Table.Steps)
        {
            to.Set(name, apply(10));
        }

        Table.Write(to);
        Func<string, string> trim = s => s.Trim();
        var upper = (string s) => s.ToUpperInvariant();
        var pipeline = new[] { trim, upper, s => s + "!" }.Aggregate((f, g) => x => g(f(x)));
        to.Set("pipeline", pipeline(" hi "));
        Action<string>? log = null;
        var seen = new List<string>();
        log?.Invoke("lost");
        log += s => seen.Add("1" + s);
        log += s => seen.Add("2" + s);
        log("x");
        to.List("seen", seen.ToArray());
        Func<int, int> fib = null!;
        fib = n => n < 2 ? n : fib(n - 1) + fib(n - 2);
        to.Set("fib", fib(12));
        var defaults = (int a, int b = 5) => a * b;
        to.Set("lambdaDefault", defaults(2)).Set("methodGroup", new[] { "b", "a" }.Select(Table.Mark).Last()).Set("instance", new[] { 1, 2 }.Select(new Adder(5).Add).Sum());
    });
}
