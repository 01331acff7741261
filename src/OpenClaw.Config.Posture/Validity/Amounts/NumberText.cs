using System.Globalization;

namespace OpenClaw.Config.Posture.Validity.Amounts;

/// <summary>The numbers in durations and sizes: digits, and behind a point digits again. No sign, no exponent.</summary>
internal static class NumberText
{
    /// <summary>Takes the number off the front of a text; null when it does not begin with one.</summary>
    public static double? Read(ref string text)
    {
        var end = DigitsFrom(text, 0);
        if (end == 0)
        {
            return null;
        }

        if (end < text.Length && text[end] == '.' && DigitsFrom(text, end + 1) is var fraction && fraction > end + 1)
        {
            end = fraction;
        }

        var number = double.Parse(text.Substring(0, end), CultureInfo.InvariantCulture);
        text = text.Substring(end);
        return number;
    }

    private static int DigitsFrom(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end;
    }
}
