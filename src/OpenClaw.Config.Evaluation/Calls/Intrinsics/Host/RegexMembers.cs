using System.Text.RegularExpressions;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>Regular expressions, each with a limit of time, so that no pattern keeps a build or an editor waiting.</summary>
internal static class RegexMembers
{
    private const int MaxLength = 4_000_000;

    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(500);

    public static Regex New(string pattern) => New(pattern, RegexOptions.None);

    /// <summary>Compiling an expression that is used once costs more than it saves.</summary>
    public static Regex New(string pattern, RegexOptions options) => new(pattern, options & ~RegexOptions.Compiled, Limit);

    public static Regex New(string pattern, RegexOptions options, TimeSpan matchTimeout) =>
        new(pattern, options & ~RegexOptions.Compiled, matchTimeout > TimeSpan.Zero && matchTimeout < Limit ? matchTimeout : matchTimeout == Regex.InfiniteMatchTimeout || matchTimeout > Limit ? Limit : matchTimeout);

    public static bool IsMatch(string input, string pattern) => New(pattern).IsMatch(input);

    public static bool IsMatch(string input, string pattern, RegexOptions options) => New(pattern, options).IsMatch(input);

    public static bool IsMatch(string input, string pattern, RegexOptions options, TimeSpan matchTimeout) => New(pattern, options, matchTimeout).IsMatch(input);

    public static Match Match(string input, string pattern) => New(pattern).Match(input);

    public static Match Match(string input, string pattern, RegexOptions options) => New(pattern, options).Match(input);

    public static Match Match(string input, string pattern, RegexOptions options, TimeSpan matchTimeout) => New(pattern, options, matchTimeout).Match(input);

    public static MatchCollection Matches(string input, string pattern) => Matches(New(pattern), input);

    public static MatchCollection Matches(string input, string pattern, RegexOptions options) => Matches(New(pattern, options), input);

    /// <summary>All at once: what would be found later could no longer be stopped by the limit.</summary>
    public static MatchCollection Matches(Regex self, string input)
    {
        var matches = self.Matches(input);
        return matches.Count >= 0 ? matches : throw new InvalidOperationException();
    }

    public static int Count(Regex self, string input) => self.Matches(input).Count;

    public static int Count(string input, string pattern) => New(pattern).Matches(input).Count;

    public static string Replace(string input, string pattern, string replacement) => Replace(New(pattern), input, replacement);

    public static string Replace(string input, string pattern, string replacement, RegexOptions options) => Replace(New(pattern, options), input, replacement);

    public static string Replace(string input, string pattern, MatchEvaluator evaluator) => Replace(New(pattern), input, evaluator);

    public static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions options) => Replace(New(pattern, options), input, evaluator);

    /// <summary>A replacement can hold the whole text, once for each match, so what may come of it is reckoned first.</summary>
    public static string Replace(Regex self, string input, string replacement)
    {
        if (input is not null && replacement is not null)
        {
            var longest = replacement.Length + ((long)replacement.Count(static letter => letter == '$') * input.Length);
            Check((input.Length + 1) * longest > MaxLength ? input.Length + (self.Matches(input).Count * longest) : 0);
        }

        return self.Replace(input!, replacement!);
    }

    public static string Replace(Regex self, string input, MatchEvaluator evaluator)
    {
        long length = 0;
        return self.Replace(input, match =>
        {
            var text = evaluator(match);
            length += text?.Length ?? 0;
            Check(length);
            return text!;
        });
    }

    private static void Check(long length)
    {
        if (length > MaxLength)
        {
            throw new NotEvaluatedException("this replacement makes a longer text than is evaluated; make it shorter");
        }
    }

    public static string[] Split(string input, string pattern) => New(pattern).Split(input);

    public static string[] Split(string input, string pattern, RegexOptions options) => New(pattern, options).Split(input);
}
