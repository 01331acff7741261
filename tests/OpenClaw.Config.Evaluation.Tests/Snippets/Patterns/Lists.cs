internal sealed class Line(params int[] points)
{
    public int Length => points.Length;

    public int this[int index] => points[index];

    public Line Slice(int start, int length) => new([.. points.Skip(start).Take(length)]);

    public override string ToString() => string.Join("/", points);
}

internal sealed class Ring(string text)
{
    public int Count => text.Length;

    public string this[Index index] => $"{index.IsFromEnd}{index.Value}{text[index]}";

    public string this[Range range] => text[range];
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        int[][] arrays = [[], [1], [1, 2], [1, 2, 3], [3, 2, 1, 0], [9, 9, 9, 9, 9]];
        for (var i = 0; i < arrays.Length; i++)
        {
            to.Set($"array{i}", Describe(arrays[i])).Set($"list{i}", Sum([.. arrays[i]])).Set($"line{i}", Of(new Line(arrays[i])));
        }

        string?[] texts = ["", "a", "ab", "--flag", "key=value", null];
        for (var i = 0; i < texts.Length; i++)
        {
            to.Set($"text{i}", Option(texts[i]));
        }

        to.Set("ring", new Ring("abcd") is [var a, var b, .. var middle, var z] ? $"{a},{b},{middle},{z}" : "no");
        to.Set("nested", new[] { new[] { 1, 2 }, new[] { 3 } } is [[_, > 1], [3]] whole ? whole.Length : 0);
        List<(string Name, int Age)> people = [("Ada", 36), ("Bob", 17)];
        to.Set("tuples", people is [{ Name: var name, Age: >= 18 }, (_, < 18) young] ? name + young.Name : "none");
        int[] original = [1, 2, 3];
        if (original is [_, .. var rest])
        {
            rest[0] = 50;
            to.Set("copied", original[1]).Set("rest", rest[0]);
        }

        object boxed = original;
        to.Set("boxed", boxed is int[] and [1, ..]).Set("not", boxed is not string[] { Length: 3 });
    });

    private static string Describe(int[] numbers) => numbers switch
    {
        [] => "empty",
        [var only] => $"only {only}",
        [1, var second] => $"one and {second}",
        [.., 3] => "ends with three",
        [> 2, .. var middle, 0] => $"{middle.Length} between",
        [var first, .., var last] when first == last => "same ends",
        _ => "other",
    };

    private static int Sum(List<int> numbers) => numbers is [var first, .. ] and [.., var last] ? first + last : -1;

    private static string Of(Line line) => line is [1, .. var rest] ? $"1 then {rest}" : line is [] ? "nothing" : "no";

    private static string Option(string? text) => text switch
    {
        null => "null",
        ['-', '-', .. var name] => $"flag {name}",
        [var only] => $"one {only}",
        [.. var head, 'e'] when head.Contains('=') => head,
        { Length: > 1 and var length } => $"{length} letters",
        _ => "none",
    };
}
