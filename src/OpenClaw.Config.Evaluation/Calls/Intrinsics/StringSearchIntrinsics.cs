using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Members of strings that search and compare.</summary>
internal static class StringSearchIntrinsics
{
    private const string DependsOnCulture = "compares by the rules of the machine's culture; pass StringComparison.Ordinal";

    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.String"], new Dictionary<string, Intrinsic>
        {
            ["Contains(string)"] = static call => call.Give(call.Self().IndexOf(call.Text(0), StringComparison.Ordinal) >= 0),
            ["Contains(char)"] = static call => call.Give(call.Self().IndexOf(call.Char(0)) >= 0),
            ["Contains(string,StringComparison)"] = static call => ByComparison(call, 1, static (self, text, how) => self.IndexOf(text, how) >= 0),
            ["StartsWith(string)"] = static call => ByCulture(call, static (self, text) => self.StartsWith(text, StringComparison.Ordinal)),
            ["StartsWith(char)"] = static call => call.Give(call.Self() is { Length: > 0 } self && self[0] == call.Char(0)),
            ["StartsWith(string,StringComparison)"] = static call => ByComparison(call, 1, static (self, text, how) => self.StartsWith(text, how)),
            ["EndsWith(string)"] = static call => ByCulture(call, static (self, text) => self.EndsWith(text, StringComparison.Ordinal)),
            ["EndsWith(char)"] = static call => call.Give(call.Self() is { Length: > 0 } self && self[self.Length - 1] == call.Char(0)),
            ["EndsWith(string,StringComparison)"] = static call => ByComparison(call, 1, static (self, text, how) => self.EndsWith(text, how)),
            ["IndexOf(char)"] = static call => call.Give(call.Self().IndexOf(call.Char(0))),
            ["IndexOf(char,int)"] = static call => call.Give(call.Self().IndexOf(call.Char(0), call.Int(1))),
            ["IndexOf(string)"] = static call => ByCulture(call, static (self, text) => self.IndexOf(text, StringComparison.Ordinal)),
            ["IndexOf(string,StringComparison)"] = static call => ByComparison(call, 1, static (self, text, how) => self.IndexOf(text, how)),
            ["LastIndexOf(char)"] = static call => call.Give(call.Self().LastIndexOf(call.Char(0))),
            ["LastIndexOf(string,StringComparison)"] = static call => ByComparison(call, 1, static (self, text, how) => self.LastIndexOf(text, how)),
            ["Equals(string)"] = static call => call.Give(call.Self().Equals(call.Text(0), StringComparison.Ordinal)),
            ["Equals(string,StringComparison)"] = static call => ByComparison(call, 1, static (self, text, how) => self.Equals(text, how)),
            ["Equals(string,string)"] = static call => call.Give(string.Equals(call.Text(0), call.Text(1), StringComparison.Ordinal)),
            ["Equals(string,string,StringComparison)"] = static call => Ordinal(call, 2) is { } how ? call.Give(string.Equals(call.Text(0), call.Text(1), how)) : call.Refuse("this " + DependsOnCulture),
            ["CompareOrdinal(string,string)"] = static call => call.Give(string.CompareOrdinal(call.Text(0), call.Text(1))),
            ["Compare(string,string)"] = static call => call.Refuse("this compares by the rules of the machine's culture; use string.CompareOrdinal"),
            ["CompareTo(string)"] = static call => call.Refuse("this compares by the rules of the machine's culture; use string.CompareOrdinal"),
            ["Compare(string,string,StringComparison)"] = static call => Ordinal(call, 2) is { } how ? call.Give(string.Compare(call.Text(0), call.Text(1), how)) : call.Refuse("this " + DependsOnCulture),
        }),
    ];

    private static Value ByComparison(Call call, int index, Func<string, string, StringComparison, object> search) => Ordinal(call, index) is { } how
        ? call.Give(search(call.Self(), call.Text(0), how))
        : call.Refuse("this " + DependsOnCulture);

    /// <summary>
    /// Without a comparison the machine's culture decides. For printable ASCII all cultures agree with the code points; for the rest (soft hyphens,
    /// combining marks, line ends) they do not.
    /// </summary>
    private static Value ByCulture(Call call, Func<string, string, object> search)
    {
        var (self, text) = (call.Self(), call.Text(0));
        return text is null || (IsPlain(self) && IsPlain(text))
            ? call.Give(search(self, text!))
            : call.Refuse("this " + DependsOnCulture);
    }

    private static bool IsPlain(string text) => text.All(static character => character is >= ' ' and <= '~');

    private static StringComparison? Ordinal(Call call, int index) => call.Member<StringComparison>(index) switch
    {
        StringComparison.Ordinal => StringComparison.Ordinal,
        StringComparison.OrdinalIgnoreCase => StringComparison.OrdinalIgnoreCase,
        _ => null,
    };
}
