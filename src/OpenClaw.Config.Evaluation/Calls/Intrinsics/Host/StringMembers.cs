using System.Globalization;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>Members of string that go by the machine's culture, its line ends or its tables of Unicode, as far as all machines agree.</summary>
internal static class StringMembers
{
    private const string ByCulture = "this compares by the rules of the machine's culture; pass StringComparison.Ordinal";

    public static int IndexOf(string self, string value, int startIndex) => IndexOf(self, value, startIndex, self.Length - startIndex);

    public static int IndexOf(string self, string value, int startIndex, int count) => self.IndexOf(Plain(self, value), startIndex, count, StringComparison.Ordinal);

    public static int LastIndexOf(string self, string value) => self.LastIndexOf(Plain(self, value), StringComparison.Ordinal);

    public static int LastIndexOf(string self, string value, int startIndex) => self.LastIndexOf(Plain(self, value), startIndex, StringComparison.Ordinal);

    public static int LastIndexOf(string self, string value, int startIndex, int count) => self.LastIndexOf(Plain(self, value), startIndex, count, StringComparison.Ordinal);

    public static bool StartsWith(string self, string value, bool ignoreCase, CultureInfo? culture) =>
        self.StartsWith(Plain(self, value), ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    public static bool EndsWith(string self, string value, bool ignoreCase, CultureInfo? culture) =>
        self.EndsWith(Plain(self, value), ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    public static string ReplaceLineEndings(string self) => ReplaceLineEndings(self, "\n");

    public static string ReplaceLineEndings(string self, string replacementText)
    {
        if (replacementText is null)
        {
            throw new ArgumentNullException();
        }

        var text = new System.Text.StringBuilder(self.Length);
        for (var i = 0; i < self.Length; i++)
        {
            if (self[i] is not ('\r' or '\n' or '\f' or '\u0085' or '\u2028' or '\u2029'))
            {
                text.Append(self[i]);
                continue;
            }

            text.Append(replacementText);
            i += self[i] == '\r' && i + 1 < self.Length && self[i + 1] == '\n' ? 1 : 0;
        }

        return text.ToString();
    }

    public static string Normalize(string self) => Ascii(self) ? self : throw new NotEvaluatedException("the tables of Unicode differ from machine to machine; write the normalised text down");

    public static bool IsNormalized(string self) => Ascii(self) ? true : throw new NotEvaluatedException("the tables of Unicode differ from machine to machine; write the answer down");

    public static int Compare(string? strA, string? strB, bool ignoreCase) => throw new NotEvaluatedException(ByCulture);

    public static int Compare(string? strA, string? strB, bool ignoreCase, CultureInfo? culture) => throw new NotEvaluatedException(ByCulture);

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length) => throw new NotEvaluatedException(ByCulture);

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length, bool ignoreCase) => throw new NotEvaluatedException(ByCulture);

    public static int CompareTo(string self, object? value) => throw new NotEvaluatedException(ByCulture);

    public static string Replace(string self, string oldValue, string? newValue, bool ignoreCase, CultureInfo? culture) => throw new NotEvaluatedException(ByCulture);

    /// <summary>For printable ASCII all cultures agree with the code points.</summary>
    private static string Plain(string self, string value) =>
        value is null || (self.All(IsPlain) && value.All(IsPlain)) ? value! : throw new NotEvaluatedException(ByCulture);

    private static bool IsPlain(char character) => character is >= ' ' and <= '~';

    private static bool Ascii(string text) => text.All(static character => character <= '\u007f');
}
