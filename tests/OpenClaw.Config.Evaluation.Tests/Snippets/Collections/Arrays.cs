internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        int[] numbers = [3, 1, 2];
        var more = new[] { "x", "y" };
        string[] spread = ["a", .. more, "z"];
        to.Set("length", numbers.Length).Set("first", numbers[0]).Set("last", numbers[^1]).List("spread", spread).List("range", spread[1..3]).List("empty", Array.Empty<string>())
            .List("direct", "p", "q").List("none", []);
        numbers[1] += 10;
        to.Set("changed", numbers[1]);
        var sized = new int[3];
        sized[2] = 4;
        to.Set("zero", sized[0]).Set("two", sized[2]);
        List<string> list = ["one", "two"];
        list.Add("three");
        list.Insert(0, "zero");
        list.Remove("two");
        list.AddRange(["four", "five"]);
        list[1] = "ONE";
        to.List("list", list.ToArray()).Set("count", list.Count).Set("has", list.Contains("four")).Set("at", list.IndexOf("three")).Set("lastOf", list[^1]);
        int[][] jagged = [[1], [2, 3]];
        to.Set("jagged", jagged[1][0]);
        IEnumerable<string> lazy = ["l"];
        IReadOnlyList<string> readOnly = ["r", "s"];
        to.Set("readOnly", readOnly[1]).Set("readOnlyCount", readOnly.Count).List("lazy", [.. lazy, .. readOnly]);
    });
}
