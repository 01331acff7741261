using System.Text.RegularExpressions;
using OpenClaw.Config.Model.Schema;

namespace OpenClaw.Config.Model.Tests.Schema;

/// <summary>Where the two dialects differ. The expectations were taken from an ECMAScript engine (Node 24).</summary>
public sealed class EcmaScriptPatternTests
{
    [Theory]
    [InlineData("^a$", "a\n", false, false)]
    [InlineData(@"^\d$", "٣", false, false)]
    [InlineData(@"^\w$", "ä", false, false)]
    [InlineData(@"^\s$", "\u0085", false, false)]
    [InlineData(@"^\s$", "\ufeff", false, true)]
    [InlineData(@"^\S$", "\u0085", false, true)]
    [InlineData("^.$", "\u2028", false, false)]
    [InlineData("^.$", "\u0085", false, true)]
    [InlineData("^.$", "\ud83d\ude00", false, false)]
    [InlineData("^.$", "\ud83d\ude00", true, true)]
    [InlineData("^.{2}$", "\ud83d\ude00", true, false)]
    [InlineData("^[^a]{2,}$", "\ud83d\ude00", true, false)]
    [InlineData(@"^[^\p{Cs}]{1,2}$", "\ud83d\ude00\ud83d\ude00", true, true)]
    [InlineData(@"^[^\p{Cs}]{1,2}$", "\ud83d", true, false)]
    [InlineData(@"^[\s\S]$", "\u0085", false, true)]
    [InlineData("^[^.[\\]]+$", "a[b", false, false)]
    [InlineData("^[^.[\\]]+$", "a-b", false, true)]
    [InlineData(@"^\/(?!\/)[^\0]*[^/\0]$", "/a/b", false, true)]
    [InlineData(@"^\/(?!\/)[^\0]*[^/\0]$", "//a", false, false)]
    [InlineData("^[^]$", "\n", false, true)]
    [InlineData("^[]$", "", false, false)]
    [InlineData(@"\bä", "aä", false, true)]
    [InlineData(@"^\u0041\x42$", "AB", false, true)]
    public void Means_what_it_means_to_the_gateway(string pattern, string text, bool isUnicode, bool matches)
    {
        var translated = EcmaScriptPattern.Translate(pattern, isUnicode);

        Assert.NotNull(translated);
        Assert.Equal(matches, Regex.IsMatch(text, translated, RegexOptions.CultureInvariant));
    }

    [Theory]
    [InlineData(@"\k<a>")]
    [InlineData(@"(a)\1")]
    [InlineData("[a")]
    [InlineData(@"a\")]
    [InlineData(@"\u{1F600}")]
    public void What_is_not_translated_is_never_judged(string pattern)
    {
        Assert.Null(EcmaScriptPattern.Translate(pattern, true));
        Assert.True(new SchemaPattern(pattern).MayMatch("anything", true));
    }

    [Fact]
    public void A_pattern_that_runs_away_says_nothing() =>
        Assert.True(new SchemaPattern("^(a+)+$").MayMatch(new string('a', 60) + "!", false));
}
