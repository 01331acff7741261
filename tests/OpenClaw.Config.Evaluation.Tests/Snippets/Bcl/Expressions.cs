using System.Text.RegularExpressions;

internal static class Gateways
{
    private static readonly Regex Words = new("[a-z]+(?<number>[0-9])?", RegexOptions.IgnoreCase | RegexOptions.Compiled);

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        const string Text = "Ada1, bob and CLEO3";
        to.Set("is", Words.IsMatch(Text)).Set("static", Regex.IsMatch("x42", @"^\w\d+$")).Set("not", Regex.IsMatch("x", @"\d", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Set("first", Words.Match(Text).Value).Set("group", Words.Match(Text).Groups["number"].Value).Set("at", Words.Match(Text).NextMatch().Index).Set("success", Words.Match("...").Success)
            .Set("count", Words.Matches(Text).Count).Set("counted", Words.Count(Text)).Set("indexed", Words.Matches(Text)[1].Value).Set("replace", Regex.Replace(Text, "[aeiou]", "-")).Set("reference", Regex.Replace("a-b", "(a)-(b)", "$2-$1"))
            .Set("evaluator", Words.Replace(Text, match => match.Value.ToUpperInvariant() + match.Length)).Set("limited", Words.Replace(Text, "x", 2)).Set("escape", Regex.Escape("a.b*c")).Set("result", Words.Match(Text).Result("<$&>"))
            .Set("pattern", Words.ToString()).Set("missing", Words.Match("bob").Groups["number"].Success).Set("groups", Words.Match(Text).Groups.Count);
        to.List("split", Regex.Split("a1b22c", "[0-9]+")).List("values", Words.Matches(Text).Select(match => match.Value).ToArray()).List("names", Words.GetGroupNames());
        foreach (Match match in Words.Matches(Text))
        {
            to.Set("at" + match.Index, match.Groups[1].Success);
        }
    });
}
