internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var text = "  Hello, World  ";
        to.Set("length", text.Length).Set("trim", text.Trim()).Set("start", text.TrimStart()).Set("end", text.TrimEnd()).Set("chars", "--a--".Trim('-')).Set("set", "+-a-+".Trim('+', '-'))
            .Set("lower", text.ToLower()).Set("upper", text.ToUpperInvariant()).Set("replace", text.Replace("World", "Claw")).Set("char", text.Replace('l', 'L'))
            .Set("substring", text.Substring(2, 5)).Set("rest", text.Substring(9)).Set("contains", text.Contains("World")).Set("starts", text.Trim().StartsWith("Hello"))
            .Set("ends", text.EndsWith("x", StringComparison.Ordinal)).Set("index", text.IndexOf('o')).Set("last", text.LastIndexOf('o')).Set("ignore", "ABC".Equals("abc", StringComparison.OrdinalIgnoreCase))
            .Set("insert", "ac".Insert(1, "b")).Set("remove", "abcd".Remove(1, 2)).Set("pad", "7".PadLeft(3, '0')).Set("padRight", "7".PadRight(3) + "|")
            .Set("first", text.Trim()[0].ToString()).Set("fromEnd", text.Trim()[^1].ToString()).Set("range", "abcdef"[1..^1]).Set("empty", string.Empty).Set("isEmpty", string.IsNullOrEmpty(""))
            .Set("isWhite", string.IsNullOrWhiteSpace(" ")).Set("repeat", new string('=', 5)).Set("same", "a" == "b").Set("differs", "a" != "b").Set("ordinal", string.CompareOrdinal("a", "b") < 0);
        to.List("split", "a,b,,c".Split(',')).List("some", "a;b;;c".Split(';', StringSplitOptions.RemoveEmptyEntries))
            .List("trimmed", " a , b ,".Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).List("words", "one::two".Split("::"));
        foreach (var c in "xyz")
        {
            to.Set($"char-{c}", char.IsLetter(c)).Set($"code-{c}", (int)c).Set($"next-{c}", ((char)(c + 1)).ToString());
        }
    });
}
