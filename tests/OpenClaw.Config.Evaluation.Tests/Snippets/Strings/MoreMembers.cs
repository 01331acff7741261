using System.Text;

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        const string Text = "one two  three,two";
        to.List("any", Text.Split([' ', ','])).List("limited", Text.Split([' '], 2)).List("texts", Text.Split(["two", ","], StringSplitOptions.None)).List("none", Text.Split())
            .List("removed", Text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)).List("nothing", "".Split(',')).List("once", "abc".Split("b", 1));
        to.Set("from", Text.IndexOf("two", 6)).Set("char", Text.IndexOf('t', 6, 8)).Set("anyOf", Text.IndexOfAny([',', 'w'])).Set("lastAny", Text.LastIndexOfAny(['o', 'x'])).Set("last", Text.LastIndexOf("two")).Set("empty", Text.IndexOf("")).Set("missing", Text.IndexOf("four", StringComparison.OrdinalIgnoreCase))
            .Set("replace", Text.Replace("TWO", "2", StringComparison.OrdinalIgnoreCase)).Set("lines", "a\r\nb\rc\nd".ReplaceLineEndings("|")).Set("unix", "a\r\nb".ReplaceLineEndings()).Set("compare", string.CompareOrdinal("a", "d")).Set("compareIgnoring", string.Compare("A", "a", StringComparison.OrdinalIgnoreCase))
            .Set("join", string.Join('-', ["a", "b", "c"], 1, 2)).Set("concat", string.Concat(1, "a", null, 2.5)).Set("five", string.Concat(["a", "b", "c", "d", "e"])).Set("format", string.Format("{0:X2}|{1,-4}|{{}}|{2:yyyy}", 10, "l", new DateTime(2026, 1, 1))).Set("equals", "a".Equals((object)"a"))
            .Set("part", new string(Text.ToCharArray(4, 3))).Set("sub", new string(['x', 'y', 'z'], 1, 2)).Set("normal", "abc".Normalize()).Set("contains", Text.Contains('w', StringComparison.Ordinal)).Set("chars", Text[^3..]).Set("copy", string.Concat(Text.Reverse().Take(3)));
        to.Set("unicode", char.GetUnicodeCategory('a').ToString()).Set("numeric", char.GetNumericValue('7')).Set("symbol", char.IsSymbol('+')).Set("hex", char.IsAsciiHexDigit('f')).Set("surrogate", char.IsSurrogate('x')).Set("fromUtf32", char.ConvertFromUtf32(128512)).Set("between", char.IsBetween('b', 'a', 'c')).Set("control", char.IsControl('\n')).Set("parsed", char.Parse("q").ToString())
            .Set("rune", new Rune('é').Utf8SequenceLength).Set("runeLetter", Rune.IsLetter(new Rune(0x1D400))).Set("boolText", bool.TrueString).Set("bool", bool.TryParse(" TRUE ", out var truth) && truth);
        ReadOnlySpan<char> span = Text.AsSpan(4);
        to.Set("span", span.Slice(0, 3).ToString()).Set("spanLength", span.Length).Set("spanEquals", span.StartsWith("two")).Set("spanIndex", span.IndexOf('t')).Set("spanParse", int.Parse("12,34".AsSpan(0, 2))).Set("spanTrim", " x ".AsSpan().Trim().ToString()).Set("spanChar", span[1].ToString());
        foreach (var c in span[..2])
        {
            to.Set("char" + c, (int)c);
        }
    });
}
