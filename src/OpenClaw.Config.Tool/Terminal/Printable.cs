using System.Globalization;
using System.Text;

namespace OpenClaw.Config.Tool.Terminal;

/// <summary>
/// Text from a file, made fit for a terminal: what would move the cursor, change colours or turn the reading direction is shown and
/// not obeyed.
/// </summary>
internal static class Printable
{
    /// <summary>What stands in an excerpt for a character that must not be printed; one column wide, as every caret counts on.</summary>
    public const char Substitute = '·';

    /// <summary>A whole text, with everything that must not be printed as its code.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return text;
        }

        var printable = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                printable.Append(text, at++, 2);
            }
            else if (IsPrintable(text[at]))
            {
                printable.Append(text[at]);
            }
            else
            {
                printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:x4}");
            }
        }

        return printable.ToString();
    }

    /// <summary>Whether a UTF-16 code unit may be printed as it is. Half a surrogate pair may not.</summary>
    public static bool IsPrintable(char c) => IsPlain(c) || char.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);

    /// <summary>How many columns a code point takes.</summary>
    public static int WidthOf(int codePoint) => codePoint < 0x300 ? 1
        : IsCombining(codePoint) ? 0
        : IsWide(codePoint) ? 2
        : 1;

    private static bool IsPlain(char c) => c is >= ' ' and <= '~';

    private static bool IsCombining(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    // East Asian scripts and emoji, by their blocks.
    private static bool IsWide(int codePoint) => codePoint
        is (>= 0x1100 and <= 0x115F)
        or (>= 0x2E80 and <= 0xA4CF and not 0x303F)
        or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1F64F)
        or (>= 0x1F900 and <= 0x1F9FF)
        or (>= 0x20000 and <= 0x3FFFD);
}
