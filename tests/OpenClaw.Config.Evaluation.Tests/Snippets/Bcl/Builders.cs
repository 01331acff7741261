using System.Globalization;
using System.Text;

internal static class Gateways
{
    private sealed record Host(string Name, int Port);

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var text = new StringBuilder("start");
        text.Append(' ').Append("a").Append('b').Append('-', 3).Append(42).Append(1.5).Append(true).Append(2.50m).Append((object?)null).Append(new Host("h", 1)).AppendLine().AppendLine("line");
        text.AppendFormat("{0,5}|{1:X4}", "r", 255).AppendFormat(CultureInfo.InvariantCulture, "{0:N2}", 1234.5).AppendJoin(", ", [1, 2, 3]).AppendJoin('/', "x", "y").AppendJoin("+", new List<string> { "p", "q" });
        var port = 8080;
        text.Append($"<{port,6}|{port:D6}|{"z"}>").AppendLine($"end {port}").Insert(0, ">> ").Insert(3, 7).Replace("line", "LINE").Replace('a', 'A').Remove(0, 2);
        to.Set("text", text.ToString()).Set("length", text.Length).Set("char", text[3].ToString()).Set("part", text.ToString(2, 6));
        text.Length = 4;
        text[1] = '_';
        to.Set("cut", text.ToString()).Set("same", text.Append("x") == text).Set("capacity", new StringBuilder(16, 32).MaxCapacity).Set("equals", text.Equals(new StringBuilder(text.ToString())));
        text.Clear().Append("again");
        to.Set("again", $"{text}!").Set("joined", string.Join(",", new[] { text, new StringBuilder("b") }.Select(part => part.ToString())));
        var alias = Twice(text);
        to.Set("alias", alias.ToString()).Set("original", text.ToString());
        var invariant = string.Create(CultureInfo.InvariantCulture, $"{1.5:F2}/{port}");
        to.Set("invariant", invariant);
    });

    private static StringBuilder Twice(StringBuilder text) => text.Append(text.ToString());
}
