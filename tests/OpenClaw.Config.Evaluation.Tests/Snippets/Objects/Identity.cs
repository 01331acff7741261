internal static class Gateways
{
    private static string Name() => "n";

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        object one = 1, another = 1, same = one;
        to.Set("boxes", one == another).Set("box", one == same).Set("equal", one.Equals(another)).Set("different", one != another);
        object day = DayOfWeek.Monday, day2 = DayOfWeek.Monday;
        to.Set("enums", day == day2).Set("enum", day.Equals(day2)).Set("texts", (object)"a" == (object)"b").Set("null", one == null);
        object pair = (1, 2), pair2 = (1, 2);
        to.Set("pairs", pair == (object)(1, 3)).Set("pair", pair.Equals(pair2)).Set("isPair", pair is (int, int)).Set("positional", pair is (1, 2)).Set("notPair", pair is (string, int));
        object list = new List<int> { 1 }, array = new[] { "a" };
        to.Set("isList", list is List<int>).Set("isEnumerable", list is IEnumerable<int>).Set("isTexts", list is List<string>).Set("isArray", array is string[]).Set("isObjects", array is object[]).Set("isDictionary", array is Dictionary<string, int>);
        Func<string> first = Name, second = Name;
        to.Set("delegates", first == second).Set("nan", (double.NaN, 1) == (double.NaN, 1)).Set("nanEquals", (double.NaN, 1).Equals((double.NaN, 1))).Set("mixed", (1, 2L) == (1L, 2));
        to.Set("type", Kind<int>()).Set("type2", Kind<string>()).Set("type3", Kind<DayOfWeek>());
    });

    private static string Kind<T>() => typeof(T) == typeof(int) ? "number" : typeof(T) == typeof(string) ? "text" : "other";
}
