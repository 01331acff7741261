namespace OpenClaw.Config.Testing.Differential;

/// <summary>Replacing each occurrence of a word by something drawn anew.</summary>
internal static class TextReplacement
{
    /// <summary>The text with every occurrence of the word replaced.</summary>
    public static string ReplaceEach(this string text, string word, Func<string> draw)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0;)
        {
            var drawn = draw();
            text = string.Concat(text.AsSpan(0, at), drawn, text.AsSpan(at + word.Length));
            at = text.IndexOf(word, at + drawn.Length, StringComparison.Ordinal);
        }

        return text;
    }
}
