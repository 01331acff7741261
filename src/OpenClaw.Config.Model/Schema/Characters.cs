namespace OpenClaw.Config.Model.Schema;

/// <summary>
/// Characters as the validator of channels and plugins counts them: a letter with its combining marks, an emoji sequence or a flag
/// is one. A count of its own, since the runtime's differs between hosts.
/// </summary>
internal static class Characters
{
    private const int Joiner = 0x200D;

    public static int Count(string text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; count++)
        {
            var first = CodePoint(text, at);
            at = SkipMarks(text, at + Size(first));
            while (at < text.Length - 1 && CodePoint(text, at) == Joiner)
            {
                at = SkipMarks(text, at + 1 + Size(CodePoint(text, at + 1)));
            }

            if (IsFlagLetter(first) && at < text.Length && IsFlagLetter(CodePoint(text, at)))
            {
                at += 2;
            }
        }

        return count;
    }

    private static int SkipMarks(string text, int at)
    {
        while (at < text.Length && text[at] is (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF')
            or (>= '\uFE00' and <= '\uFE0F') or (>= '\uFE20' and <= '\uFE2F'))
        {
            at++;
        }

        return at;
    }

    private static bool IsFlagLetter(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;

    private static int CodePoint(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            ? char.ConvertToUtf32(text[at], text[at + 1])
            : text[at];

    private static int Size(int codePoint) => codePoint > char.MaxValue ? 2 : 1;
}
